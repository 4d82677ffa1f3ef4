import { build } from 'esbuild'

/** Bundles the server and the commands that production has into `dist/`; packages stay outside. */
export async function buildServer(): Promise<void> {
  await build({
    entryPoints: {
      server: 'src/server.ts',
      seed: 'src/cli/seed.ts',
      migrate: 'src/cli/migrate.ts',
      createUser: 'src/cli/createUser.ts',
      backup: 'src/cli/backup.ts',
      restore: 'src/cli/restore.ts',
      rotateKeys: 'src/cli/rotateKeys.ts',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    sourcemap: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
}
