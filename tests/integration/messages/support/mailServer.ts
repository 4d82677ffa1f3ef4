import type { AddressInfo, Socket } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** What a server says to a receiver: nothing = yes, a number = that code. */
type Answer = number | undefined
type Behaviour = {
  /** The port of one that was there before. */
  port?: number
  /** To whoever wants to send anything at all. */
  sender?: Answer
  receiver?: (address: string) => Answer | Promise<Answer>
  /** Called with the whole message, before it is acknowledged: it may wait, refuse, or break off. */
  message?: (mail: ParsedMail) => 'break-off' | Answer | Promise<'break-off' | Answer>
}

export type MailServer = {
  url: string
  port: number
  /** Every message that came whole, in order, whatever was answered. */
  received: ParsedMail[]
  /** Connections so far. */
  connections: () => number
  /** As when its process is killed: whoever is connected is cut off. */
  kill: () => Promise<void>
}

/** A real SMTP server on this machine alone, which behaves as it is told. */
export async function startMailServer(behaviour: Behaviour = {}): Promise<MailServer> {
  const received: ParsedMail[] = []
  let count = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_session, done) => {
      count += 1
      done()
    },
    onMailFrom: (_address, _session, done) => done(refusal(behaviour.sender)),
    onRcptTo: ({ address }, _session, done) => {
      void Promise.resolve(behaviour.receiver?.(address)).then((code) => done(refusal(code)))
    },
    onData: (stream, session, done) => {
      void simpleParser(stream).then(async (mail) => {
        received.push(mail)
        const answer = await behaviour.message?.(mail)
        if (answer === 'break-off') cutOff(server, session.id)
        else done(refusal(answer))
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(behaviour.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    connections: () => count,
    kill: async () => {
      const closed = new Promise<void>((resolve) => server.close(resolve))
      cutOff(server)
      await closed
    },
  }
}

function cutOff(server: SMTPServer, session?: string): void {
  for (const connection of server.connections as Set<{ id: string; _socket: Socket }>) {
    if (session === undefined || connection.id === session) connection._socket.destroy()
  }
}

function refusal(code: Answer): Error | null {
  // Words of a server often hold the address.
  const words = `<somebody@secret.example> is not served here`
  return code === undefined ? null : Object.assign(new Error(words), { responseCode: code })
}
