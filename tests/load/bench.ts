import { startBuiltPortal, type BuiltPortal } from '../support/builtPortal'
import { makeTestDatabase } from '../support/testDatabase'
import { compare, type Comparison } from './compare'
import { decisions } from './decisions'
import { firstViews } from './firstViews'
import { measureInbox } from './inbox'
import { memoryAfterRequests } from './memory'
import { measureReferrals } from './referrals'
import { reportOf, save, tableOf, type Row } from './report'
import { aimRow, comparisonRow, decisionRows, firstViewRow, inboxRows, referralRow } from './rows'
import { startBareServer } from './startBareServer'

/**
 * `npm run bench`: the portal's budgets, measured on the build that is there. Ratios, for they hold
 * on any machine; the rates beside them are this machine's. Exit code 1 when a budget is broken.
 */
const database = await makeTestDatabase()
const env = { RATE_LIMIT: 'off' }
const rows: Row[] = []

// The first start makes the database; what a start takes is the second's to tell.
await (await startBuiltPortal({ database, env })).stop()
const started = await startBuiltPortal({ database, env, command: ['npm', 'start'] })
await started.stop()
say('started')

const portal = await startBuiltPortal({ database, env })
rows.push(...(await firstViews(portal.url)).map(firstViewRow))
rows.push(comparisonRow('cached page against bare `node:http`', await against(portal, '/'), 0.6))
say('cached page')
const megabytes = await memoryAfterRequests(portal)
await portal.stop()
say('memory')

const uncached = await startBuiltPortal({ database, env: { ...env, PAGE_CACHE: 'off' } })
const answer = '/kontakt/esbjerg?situation=gade&alder=25-plus'
const made = await against(uncached, answer)
rows.push(comparisonRow('finder answer without the page cache, the same', made, 0.07))
await uncached.stop()
await database.remove()
say('finder answer')

rows.push(...decisionRows(decisions(Date.now())))
rows.push(referralRow(await measureReferrals()))
say('referrals')
rows.push(...inboxRows(await measureInbox()))
say('inbox')
rows.push(aimRow('`npm start` to ready', started.startedInMs / 1000, 's', 6))
rows.push(aimRow('resident after 10,000 requests', megabytes, 'MB', 600))

const report = reportOf(rows)
await save(report)
console.log(tableOf(report))
process.exit(rows.some(({ isKept }) => isKept === false) ? 1 : 0)

/** The portal's answer at `path` against a bare server that sends the same. */
async function against({ url, pid }: BuiltPortal, path: string): Promise<Comparison> {
  const target = { url: url + path, pid }
  const bare = await startBareServer(target.url)
  try {
    return await compare(target, bare)
  } finally {
    await bare.stop()
  }
}

function say(done: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${done}\n`)
}
