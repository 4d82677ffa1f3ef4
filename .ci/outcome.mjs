// The last lines of the gate: every test that failed, with the beginning of its message, then how many
// passed and failed, as "passed failed". Reads what vitest wrote to tests/output.
import { readdirSync, readFileSync } from 'node:fs'

const output = 'tests/output'
const reports = readdirSync(output).filter((name) => name.endsWith('.json'))
let passed = 0
let failed = 0

for (const name of reports) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(
    readFileSync(`${output}/${name}`, 'utf8'),
  )
  passed += numPassedTests
  failed += numFailedTests
  for (const file of testResults.filter(({ status }) => status === 'failed')) tell(name, file)
}
console.log(passed, failed)

function tell(report, { name, message, assertionResults }) {
  const failures = assertionResults.filter(({ status }) => status === 'failed')
  const where = `${report.replace('.json', '')}: ${name.replace(`${process.cwd()}/`, '')}`
  // A file can fail outside its tests, in a hook or while it is read.
  if (failures.length === 0) console.error(`\nfailed in ${where}\n${beginning(message)}`)
  for (const { fullName, failureMessages } of failures)
    console.error(`\nfailed in ${where}\n  ${fullName}\n${beginning(failureMessages.join('\n'))}`)
}

function beginning(text) {
  return text.slice(0, 1200)
}
