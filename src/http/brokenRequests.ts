import type { Server } from 'node:http'

/**
 * What Node's parser refuses never becomes a request. It still gets an answer in the portal's
 * words: Danish and English, for nobody could say which.
 */
export function answerBrokenRequests(server: Server): void {
  // A tunnel to elsewhere: nothing here is a proxy.
  server.on('connect', (_req, socket) => socket.end(toText(notAllowed)))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    socket.end(toText(answers[error.code ?? ''] ?? unreadable))
  })
}

type BrokenAnswer = readonly [status: string, text: string]

const unreadable: BrokenAnswer = [
  '400 Bad Request',
  'Forespørgslen kan ikke læses. / The request cannot be read.',
]

const notAllowed: BrokenAnswer = [
  '405 Method Not Allowed',
  'Det kan man ikke her. / This cannot be done here.',
]

const answers: Record<string, BrokenAnswer | undefined> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'Forespørgslen er for lang. / The request is too long.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'Det tog for lang tid. / It took too long.'],
}

function toText([status, text]: BrokenAnswer): string {
  const body = `${text}\n`
  return [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
