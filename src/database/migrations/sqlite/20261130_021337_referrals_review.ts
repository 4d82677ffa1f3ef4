import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`language\` text DEFAULT 'da';`)
  await db.run(sql`ALTER TABLE \`referrals\` ADD \`deputy_told_at\` numeric;`)
  await db.run(sql`CREATE INDEX \`holder_visit_idx\` ON \`referrals\` (\`holder\`,\`visit\`);`)
  await db.run(sql`ALTER TABLE \`referral_periods\` ADD \`link_days\` numeric DEFAULT 30 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`holder_visit_idx\`;`)
  await db.run(sql`ALTER TABLE \`referrals\` DROP COLUMN \`deputy_told_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`referral_periods\` DROP COLUMN \`link_days\`;`)
}
