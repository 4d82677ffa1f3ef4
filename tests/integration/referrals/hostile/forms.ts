import { chooser, type Chooser } from '../../http/random'
import { wrongAnswers } from './answers'
import { forgedTokens } from './forged'
import { encoded, formType, type HostileForm, type Made, type Target } from './made'
import { brokenForms } from './wire'

/** The same endless stream for the same seed. */
export function* hostileForms(seed: number, target: Target): Generator<HostileForm> {
  const random = chooser(seed)
  const { isGuarded } = target
  const kinds = { ...wrongAnswers, ...brokenForms, ...(isGuarded && forgedTokens) }
  for (;;) {
    const [what, make] = random.pick(Object.entries(kinds))
    const made = make(random, target)
    const expected = isGuarded && made.expected === 'accepted' ? 'either' : made.expected
    // Few addresses, so that they soon have to show something.
    const address = `198.51.100.${random.upTo(isGuarded ? 2 : 32)}`
    yield { what, expected, bytes: toBytes(made, address, random) }
  }
}

function toBytes(made: Made, address: string, random: Chooser): Buffer {
  const { pairs = [], type = formType, headers = [] } = made
  const body = Buffer.from(made.body ?? encoded(pairs))
  const path = made.path ?? random.pick(['/henvendelse', '/henvendelse', '/en/henvendelse'])
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    ...(type ? [`Content-Type: ${type}`] : []),
    `X-Forwarded-For: ${address}`,
    ...headers,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), body])
}
