import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves `/admin` and `/_next` and nothing else; Express stands in front of it. */
export default withPayload({
  poweredByHeader: false,
  // One copy of Payload for the whole process: the front door loads it from node_modules too.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
    '@libsql/client',
    'libsql',
    'mongodb',
    'sharp',
  ],
  compress: false,
  devIndicators: false,
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
})
