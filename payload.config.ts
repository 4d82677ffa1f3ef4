import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { da } from '@payloadcms/translations/languages/da'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections, globals } from './collections'
import { databaseAdapter } from './src/database'
import { committedMigrations } from './src/database/committedMigrations'
import { requireEnv } from './src/env'
import { loggerOptions } from './src/http/logger'
import { jobsConfig } from './src/jobs/config'
import { mailAdapter } from './src/mail/adapter'
import { referralEndpoints } from './src/referrals/endpoints'
import { adminWords } from './views/admin/words'

const root = process.cwd()
const env = requireEnv()

/** What Payload is made of. Read twice in one process: by the front door and by Next's bundle. */
export default buildConfig({
  secret: env.payloadSecret,
  serverURL: env.portalUrl,
  collections,
  globals,
  db: databaseAdapter({ url: env.databaseUrl, prodMigrations: committedMigrations }),
  logger: { options: { name: 'payload', ...loggerOptions(env) }, destination: process.stdout },
  email: mailAdapter({
    smtpUrl: env.smtpUrl,
    from: env.mailFrom,
    outboxDirectory: path.resolve(env.dataDir, 'outbox'),
  }),
  editor: lexicalEditor(),
  sharp,
  localization: {
    locales: [
      { code: 'da', label: { da: 'Dansk', en: 'Danish' } },
      { code: 'en', label: { da: 'Engelsk', en: 'English' } },
    ],
    defaultLocale: 'da',
    fallback: true,
  },
  i18n: { supportedLanguages: { da, en }, fallbackLanguage: 'da', translations: adminWords },
  jobs: jobsConfig,
  endpoints: referralEndpoints,
  graphQL: { disable: true },
  telemetry: false,
  // The front door compares every write with the portal's own origin; Payload does so for cookies.
  csrf: [env.portalUrl],
  cookiePrefix: 'faelles-indgang',
  upload: { abortOnLimit: true, limits: { fileSize: 5 * 1024 * 1024 } },
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: {
      titleSuffix: ' · Fælles Indgang',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    },
    dateFormat: 'd. MMMM yyyy HH:mm',
    timezones: {
      supportedTimezones: [{ label: 'København', value: 'Europe/Copenhagen' }],
      defaultTimezone: 'Europe/Copenhagen',
    },
    components: {
      Nav: '/views/admin/nav/Nav#Nav',
      actions: ['/views/admin/nav/DemoNote#DemoNote'],
      beforeDashboard: ['/views/admin/dashboard/Dashboard#Dashboard'],
      graphics: {
        Logo: '/views/admin/brand/Logo#Logo',
        Icon: '/views/admin/brand/Icon#Icon',
      },
      // A root view is open to everybody: each asks itself who is there.
      views: {
        simulator: {
          Component: '/views/admin/simulator/Simulator#Simulator',
          path: '/fordeling',
          exact: true,
          meta: { title: 'Fordeling' },
        },
        inbox: {
          Component: '/views/admin/inbox/InboxView#InboxView',
          path: '/henvendelser',
          exact: true,
          meta: { title: 'Henvendelser' },
        },
        referral: {
          Component: '/views/admin/inbox/InboxView#InboxView',
          path: '/henvendelser/:id',
          exact: true,
          meta: { title: 'Henvendelser' },
        },
        referralPrint: {
          Component: '/views/admin/print/PrintView#PrintView',
          path: '/henvendelser/:id/print',
          exact: true,
          meta: { title: 'Udskriv' },
        },
        workList: {
          Component: '/views/admin/worklist/WorkListView#WorkListView',
          path: '/arbejdsliste',
          exact: true,
          meta: { title: 'Arbejdsliste' },
        },
        units: {
          Component: '/views/admin/units/UnitsView#UnitsView',
          path: '/modtagelse',
          exact: true,
          meta: { title: 'Sådan tager I imod' },
        },
        access: {
          Component: '/views/admin/access/AccessView#AccessView',
          path: '/indsigt',
          exact: true,
          meta: { title: 'Det siger I til personen' },
        },
      },
    },
  },
  typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
})
