import { loadDirectory } from '../contact/directory/loadDirectory'
import { loadPlaces, type Places } from '../place'
import { proofWeeks } from '../routing/proofWeeks'
import { proveDirectory, type Proof } from '../routing/prove'
import { openOrStop } from './openOrStop'

/**
 * `npm run routing:prove`: asks every question of every municipality at every hour of four weeks, on
 * the database as it is, and says what came out. Exit code 1 when an answer was empty, had nothing
 * open, began with the wrong door or changed before it said it would.
 */
const started = performance.now()
const places = loadPlaces()
const payload = await openOrStop()
const now = Date.now()
const directory = await loadDirectory({ payload, places, now })
await payload.destroy()

const proof = proveDirectory({
  directory,
  weeks: proofWeeks(now),
  clock: () => performance.now(),
  onMunicipality: showProgress(directory.municipalities.size),
})
console.log([...summary(proof, places), ...failures(proof)].join('\n'))
console.log(`took ${Math.round((performance.now() - started) / 1000)} s`)
process.exit(proof.failureCount === 0 ? 0 : 1)

function summary(proof: Proof, places: Places): string[] {
  const { municipalities, municipalityHours, hoursWithoutADoorNearby } = proof
  const rest = ({ length }: readonly unknown[]) => `${length} of ${municipalities} municipalities`
  const share = Math.round((1000 * hoursWithoutADoorNearby) / municipalityHours) / 10
  return [
    row('municipalities', number(municipalities)),
    row('live services', number(proof.services)),
    row('questions', `${number(proof.questions)}, ${number(proof.questionHours)} with their hours`),
    row('decisions it took', number(proof.decisions)),
    row('fewest doors in an answer', number(proof.fewestDoors)),
    row('rest on a fallback: entrance', rest(proof.withoutEntrance)),
    row('… child notification', rest(proof.withoutChildNotification)),
    row('… youth contact', rest(proof.withoutYouthContact)),
    row('entrance entered', entered(proof, places)),
    row(
      'only 112, 114 or a helpline open',
      `${number(hoursWithoutADoorNearby)} of ${number(municipalityHours)} municipality-hours (${share} %)`,
    ),
    ...proof.timing.map(({ services, asked, decided }) =>
      row(
        `µs at ${number(services)} services`,
        `asked p50 ${micro(asked.p50)} p99 ${micro(asked.p99)}, ` +
          `decided anew p50 ${micro(decided.p50)} p99 ${micro(decided.p99)}`,
      ),
    ),
    row('wrong answers', number(proof.failureCount)),
  ]
}

function entered({ withoutEntrance }: Proof, places: Places): string {
  const gaps = new Set(withoutEntrance)
  const names = [...places.byCode.values()].filter(({ code }) => !gaps.has(code))
  return names.map(({ name }) => name).join(', ') || 'none'
}

function failures(proof: Proof): string[] {
  return proof.failures.map(({ question, at, problem }) => {
    const asked = Object.entries(question).map(([name, value]) => `${name}=${value}`)
    return `WRONG: ${problem} at ${new Date(at).toISOString()}: ${asked.join(' ')}`
  })
}

function row(name: string, value: string): string {
  return `${name.padEnd(34)} ${value}`
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function micro(value: number): string {
  return value.toFixed(1)
}

/** One line that renews itself, for somebody who waits; nothing in a log. */
function showProgress(all: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined
  return (done) =>
    process.stderr.write(`\r${done} of ${all} municipalities${done < all ? '' : '\n'}`)
}
