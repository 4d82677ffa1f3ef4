import type { Client, InStatement } from '@libsql/client/sqlite3'

/** The tables that grow for ever. */
const growing = /\b(referrals|referral_events)\b/

/**
 * Runs `work` and asks SQLite for the plan of every look it took at the tables that grow. Gives
 * those that read a whole table, or sort what they then throw away, each with its plan.
 */
export async function plansOf(client: Client, work: () => Promise<unknown>): Promise<string[]> {
  const execute = client.execute.bind(client)
  const seen: { sql: string; args?: never }[] = []
  client.execute = ((statement: InStatement, args?: never) => {
    seen.push(typeof statement === 'string' ? { sql: statement, args } : (statement as never))
    return execute(statement as never)
  }) as Client['execute']
  await work()
  client.execute = execute
  const poor = new Set<string>()
  for (const { sql, args } of seen.filter(({ sql }) => growing.test(sql))) {
    const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args ?? [] })
    const plan = rows.map(({ detail }) => String(detail)).join('; ')
    if (isPoor(sql, plan))
      poor.add(`${sql.replace(/^select .*? from/is, 'select … from')}: ${plan}`)
  }
  return [...poor]
}

function isPoor(sql: string, plan: string): boolean {
  const readsAll = /\bSCAN (referrals|referral_events)\b/.test(plan)
  return readsAll || (/\blimit \?/i.test(sql) && /TEMP B-TREE FOR ORDER BY/.test(plan))
}
