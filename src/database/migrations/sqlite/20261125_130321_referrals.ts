import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`receiving_agreements\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`service_id\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`signed_on\` text NOT NULL,
  	\`signed_by\` text NOT NULL,
  	\`deputy_id\` text NOT NULL,
  	\`acknowledge_within\` numeric DEFAULT 240 NOT NULL,
  	\`ceiling_hours\` numeric DEFAULT 96 NOT NULL,
  	\`is_promised\` integer DEFAULT true,
  	\`duty_person_id\` text,
  	\`duty_on\` text,
  	\`is_paused\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`deputy_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`duty_person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`receiving_agreements_service_idx\` ON \`receiving_agreements\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`receiving_agreements_deputy_idx\` ON \`receiving_agreements\` (\`deputy_id\`);`)
  await db.run(sql`CREATE INDEX \`receiving_agreements_duty_person_idx\` ON \`receiving_agreements\` (\`duty_person_id\`);`)
  await db.run(sql`CREATE INDEX \`receiving_agreements_updated_at_idx\` ON \`receiving_agreements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`receiving_agreements_created_at_idx\` ON \`receiving_agreements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`receiving_agreements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`receiving_agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`receiving_agreements_rels_order_idx\` ON \`receiving_agreements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`receiving_agreements_rels_parent_idx\` ON \`receiving_agreements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`receiving_agreements_rels_path_idx\` ON \`receiving_agreements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`receiving_agreements_rels_users_id_idx\` ON \`receiving_agreements_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`referral_gaps\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kommunekode\` text NOT NULL,
  	\`situation\` text NOT NULL,
  	\`month\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`referral_gaps_key_idx\` ON \`referral_gaps\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`referrals\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`code\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`kommunekode\` text NOT NULL,
  	\`fra\` text,
  	\`situation\` text NOT NULL,
  	\`age\` text NOT NULL,
  	\`about\` text,
  	\`asked\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`lang\` text NOT NULL,
  	\`decision\` text,
  	\`state\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`sent_to\` text NOT NULL,
  	\`controller\` text NOT NULL,
  	\`holding\` numeric NOT NULL,
  	\`deputy\` text,
  	\`text_part\` text NOT NULL,
  	\`held_back\` text,
  	\`escalation\` text NOT NULL,
  	\`received_at\` numeric NOT NULL,
  	\`waits_since\` numeric NOT NULL,
  	\`deadline_at\` numeric NOT NULL,
  	\`due_at\` numeric,
  	\`reminded\` text,
  	\`promised_at\` numeric,
  	\`reply_by\` numeric NOT NULL,
  	\`deputy_deadline_at\` numeric,
  	\`offered_to\` text,
  	\`offer_reason\` text,
  	\`offer_basis\` text,
  	\`offered_at\` numeric,
  	\`offer_ends_at\` numeric,
  	\`decline_reason\` text,
  	\`visit\` text,
  	\`taken_at\` numeric,
  	\`work_started_at\` numeric,
  	\`closed_at\` numeric,
  	\`outcome\` text,
  	\`told\` text,
  	\`responsible_kommunekode\` text,
  	\`informed\` text,
  	\`exempt_reason\` text,
  	\`informed_at\` numeric,
  	\`filed_at\` numeric,
  	\`looked_at\` numeric,
  	\`has_contact\` integer DEFAULT false NOT NULL,
  	\`contact_erased_at\` numeric,
  	\`text_erased_at\` numeric,
  	\`was_late\` integer,
  	\`month\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`referrals_code_idx\` ON \`referrals\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`referrals_token_hash_idx\` ON \`referrals\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`referrals_due_at_idx\` ON \`referrals\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`referrals_visit_idx\` ON \`referrals\` (\`visit\`);`)
  await db.run(sql`CREATE INDEX \`holder_state_deadlineAt_idx\` ON \`referrals\` (\`holder\`,\`state\`,\`deadline_at\`);`)
  await db.run(sql`CREATE INDEX \`holder_state_receivedAt_idx\` ON \`referrals\` (\`holder\`,\`state\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`holder_closedAt_idx\` ON \`referrals\` (\`holder\`,\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`holder_offerEndsAt_idx\` ON \`referrals\` (\`holder\`,\`offer_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`offeredTo_offerEndsAt_idx\` ON \`referrals\` (\`offered_to\`,\`offer_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`deputy_escalation_state_deadlineAt_idx\` ON \`referrals\` (\`deputy\`,\`escalation\`,\`state\`,\`deadline_at\`);`)
  await db.run(sql`CREATE INDEX \`escalation_state_deadlineAt_idx\` ON \`referrals\` (\`escalation\`,\`state\`,\`deadline_at\`);`)
  await db.run(sql`CREATE INDEX \`state_replyBy_idx\` ON \`referrals\` (\`state\`,\`reply_by\`);`)
  await db.run(sql`CREATE TABLE \`referral_texts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`referral\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`part\` text NOT NULL,
  	\`author\` text,
  	\`at\` numeric NOT NULL,
  	\`sealed\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`referral_texts_referral_idx\` ON \`referral_texts\` (\`referral\`);`)
  await db.run(sql`CREATE TABLE \`referral_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`referral\` text NOT NULL,
  	\`n\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`actor\` text NOT NULL,
  	\`user\` text,
  	\`unit\` text,
  	\`detail\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`referral_events_at_idx\` ON \`referral_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`referral_at_idx\` ON \`referral_events\` (\`referral\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`template\` text NOT NULL,
  	\`receiver_kind\` text NOT NULL,
  	\`receiver\` text,
  	\`referral\` text,
  	\`lang\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`next_try_at\` numeric NOT NULL,
  	\`sent_at\` numeric,
  	\`failure\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_key_idx\` ON \`messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`state_nextTryAt_idx\` ON \`messages\` (\`state\`,\`next_try_at\`);`)
  await db.run(sql`CREATE TABLE \`referral_periods\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text_days_after_closing\` numeric DEFAULT 90 NOT NULL,
  	\`text_days_after_receipt\` numeric DEFAULT 180 NOT NULL,
  	\`contact_days_after_closing\` numeric DEFAULT 30 NOT NULL,
  	\`reply_days\` numeric DEFAULT 14 NOT NULL,
  	\`inform_days\` numeric DEFAULT 25 NOT NULL,
  	\`legal_note\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`receiving_agreements\`;`)
  await db.run(sql`DROP TABLE \`receiving_agreements_rels\`;`)
  await db.run(sql`DROP TABLE \`referral_gaps\`;`)
  await db.run(sql`DROP TABLE \`referrals\`;`)
  await db.run(sql`DROP TABLE \`referral_texts\`;`)
  await db.run(sql`DROP TABLE \`referral_events\`;`)
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`DROP TABLE \`referral_periods\`;`)
}
