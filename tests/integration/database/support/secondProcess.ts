import { watchRevisions, onRevision } from '../../../../src/database'
import { asPayload, startPayload } from './start'

/**
 * Another process on the same database. Writes a line for each content change that it hears of and,
 * for each line it reads, creates a notice with that text.
 */
const payload = await startPayload({ url: process.argv[2] ?? '', push: false })
onRevision(asPayload(payload), ({ collection }) => say(String(collection)))
await watchRevisions(asPayload(payload))
say('ready')

process.stdin.setEncoding('utf8').on('data', (text: string) => {
  void payload.create({ collection: 'notices', data: { text: text.trim() } })
})

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
