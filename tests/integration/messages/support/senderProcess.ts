import { openPayload } from '../../../../src/openPayload'
import { startJobRunner } from '../../../../src/jobs/runner'
import { createOutbox } from '../../../../src/messages/outbox'

/** A process of the portal as far as the outbox is concerned, on the database it is given. */
const payload = await openPayload()
const ahead = Number(process.env.CLOCK_AHEAD ?? 0)
const outbox = createOutbox({
  payload,
  origin: 'https://portal.example',
  secretariat: { email: 'sekretariat@portal.example' },
  senderOf: async () => null,
  now: () => Date.now() + ahead,
})
const runner = startJobRunner({
  payload,
  every: 50,
  leaseLasts: 5_000,
  everyTurn: [
    async (turn) => {
      say('turn')
      await outbox.sendDue(turn)
    },
  ],
})
say('ready')

process.once('SIGTERM', () => {
  void runner
    .stop()
    .then(() => payload.destroy())
    .then(() => process.exit(0))
})

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
