import { startPayload } from './start'

/**
 * A process that may write no file beyond a limit: creates documents until one is refused, and says
 * how many were not, and why that one was.
 */
const [url = '', count = '0'] = process.argv.slice(2)
const payload = await startPayload({ url, push: false })
let accepted = 0
let refusal: string | null = null

while (accepted < Number(count) && refusal === null) {
  const data = { name: `${accepted} ${'x'.repeat(4_000)}` }
  await payload.create({ collection: 'owners', data }).then(
    () => {
      accepted += 1
    },
    (error: Error) => {
      refusal = `${'code' in error ? error.code : ''} ${error.message}`
    },
  )
}
process.stdout.write(`${JSON.stringify({ accepted, refusal })}\n`)
process.exit(0)
