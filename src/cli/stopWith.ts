/** Ends a command with one line that says why, and exit code 1. */
export function stopWith(line: string): never {
  console.error(line)
  process.exit(1)
}
