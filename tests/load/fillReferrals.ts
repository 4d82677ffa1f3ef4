import type { Client } from '@libsql/client/sqlite3'

export type Filling = {
  client: Client
  /** A referral that the portal itself stored: what is not said here is as in it. */
  like: string
  /** The unit with the many open ones, its deputy, a user of it, and 99 other units. */
  units: { big: string; deputy: string; user: string; others: readonly string[] }
  now: number
}

/**
 * Adds referrals in bulk, each with its timeline: so many open ones of the big unit, the rest closed
 * (one in fifty open) and spread over the others. Straight into the tables, for an action each
 * would take minutes.
 */
export async function fillReferrals(
  { client, like, units, now }: Filling,
  { from, open, rest }: { from: number; open: number; rest: number },
): Promise<void> {
  const others = JSON.stringify(units.others)
  const isBig = `i < ${from + open}`
  const isOpen = `(${isBig} OR i % 50 = 1)`
  const at = `${now} - (i % 240) * 3600000`
  const closedAt = `${now} - (i % 200) * 86400000`
  const state = `CASE WHEN NOT ${isOpen} THEN 'closed' WHEN i % 3 = 0 THEN 'received' WHEN i % 3 = 1 THEN 'taken' ELSE 'working' END`
  const other = `json_extract('${others}', '$[' || (i % ${units.others.length}) || ']')`
  const isOffered = `(${isOpen} AND i % 10 = 1)`
  await insertLike(
    client,
    { table: 'referrals', like, from, to: from + open + rest - 1 },
    {
      id: uuid('i'),
      code: uuid('i'),
      token_hash: uuid('i'),
      state,
      holder: `CASE WHEN ${isBig} OR i % 20 = 0 THEN '${units.big}' ELSE ${other} END`,
      deputy: `CASE WHEN ${isBig} THEN '${units.deputy}' WHEN i % 40 = 1 THEN '${units.big}' ELSE ${other} END`,
      escalation: `CASE WHEN i % 27 = 0 THEN 'secretariat' WHEN i % 9 = 0 THEN 'deputy' ELSE 'none' END`,
      received_at: at,
      deadline_at: `${at} + 14400000`,
      // Every tenth is older than its sender was to wait.
      reply_by: `${at} + (CASE WHEN i % 10 = 3 THEN -1 ELSE 14 END) * 86400000`,
      taken_at: `CASE WHEN ${state} = 'received' THEN NULL ELSE ${at} + 600000 END`,
      closed_at: `CASE WHEN ${isOpen} THEN NULL ELSE ${closedAt} END`,
      month: `CASE WHEN ${isOpen} OR i % 200 < 120 THEN NULL ELSE '2026-05' END`,
      // One in twenty-five is one of two of a visit.
      visit: `CASE WHEN i % 51 < 2 THEN printf('visit-%d', i / 51) END`,
      offered_to: `CASE WHEN NOT ${isOffered} THEN NULL WHEN ${isBig} THEN ${other} ELSE '${units.big}' END`,
      offer_reason: `CASE WHEN ${isOffered} THEN 'other-task' END`,
      offer_ends_at: `CASE WHEN ${isOffered} THEN ${at} + 28800000 END`,
    },
  )
  await addTimelines(client, { like, user: units.user })
}

/** Handed over, taken, ended: as far as each has come. */
async function addTimelines(
  client: Client,
  { like, user }: { like: string; user: string },
): Promise<void> {
  const steps = [
    ['received', 'received_at', 'received_at > 0'],
    ['acknowledged', 'taken_at', 'taken_at IS NOT NULL'],
    ['closed', 'closed_at', 'closed_at IS NOT NULL'],
  ] as const
  for (const [index, [kind, at, where]] of steps.entries()) {
    await client.execute({
      sql: `INSERT INTO referral_events (id, referral, n, kind, at, actor, user, unit)
        SELECT ${uuid('abs(random()) % 1000000')}, id, ${index}, '${kind}', ${at}, 'unit', ?, holder
        FROM referrals WHERE ${where} AND id <> ? AND id NOT IN
          (SELECT referral FROM referral_events WHERE kind = '${kind}')`,
      args: [user, like],
    })
  }
}

/** Copies a row for each number of a range, with expressions (of `i`) in place of some columns. */
async function insertLike(
  client: Client,
  { table, like, from, to }: { table: string; like: string; from: number; to: number },
  instead: Record<string, string>,
): Promise<void> {
  const { rows } = await client.execute(`SELECT name FROM pragma_table_info('${table}')`)
  const names = rows.map(({ name }) => String(name))
  const values = names.map((name) => instead[name] ?? `model.${name}`)
  await client.execute({
    sql: `INSERT INTO ${table} (${names.join(', ')})
      WITH RECURSIVE numbers(i) AS (VALUES (${from}) UNION ALL SELECT i + 1 FROM numbers WHERE i < ${to})
      SELECT ${values.join(', ')} FROM numbers, ${table} AS model WHERE model.id = ?`,
    args: [like],
  })
}

/** Scattered, as those the portal makes. */
function uuid(number: string): string {
  return `printf('%08x-0000-4000-8000-%012x', abs(random()) % 4294967296, ${number})`
}
