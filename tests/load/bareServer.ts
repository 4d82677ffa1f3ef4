import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/**
 * What Node's own HTTP server can do: the same answer as the portal's, byte for byte, held in
 * memory and sent to whoever asks. Run as a process of its own: `bareServer.ts <answer.json>`.
 */
export type BareAnswer = { headers: readonly string[]; body: string }

const answer = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as BareAnswer
const headers = [...answer.headers]
const body = Buffer.from(answer.body, 'base64')

const server = createServer((_req, res) => {
  res.writeHead(200, headers)
  res.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(address.port)
})
