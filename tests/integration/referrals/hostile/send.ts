import { connect } from 'node:net'

export type RawAnswer = { status: number | 'closed' | 'hang'; location: string | null }

/** Sends bytes as they are over a socket of their own, and reads the head of the answer. */
export function sendRaw(port: number, bytes: Buffer, hangMs = 20_000): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let head = ''
    const socket = connect(port, '127.0.0.1')
    const finish = (otherwise: 'closed' | 'hang') => {
      const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(head) ?? []
      const [, location = null] = /^Location: (.*)$/im.exec(head) ?? []
      resolve({ status: status ? Number(status) : otherwise, location: location?.trim() ?? null })
      socket.destroy()
    }
    socket.setTimeout(hangMs, () => finish('hang'))
    socket.on('data', (chunk: Buffer) => {
      if (head.length < 8_000) head += chunk.toString('latin1')
    })
    socket.on('error', () => finish('closed'))
    socket.on('close', () => finish('closed'))
    socket.write(bytes)
  })
}
