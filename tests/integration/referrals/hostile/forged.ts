import { typedMark } from '../../http/typedMark'
import { good, type Kinds } from './made'
import { nastyTexts } from './values'

/** What the page before sending is told: none of it opens anything. */
export const forgedTokens: Kinds = {
  'a forged proof': (random, target) => ({
    expected: 'either',
    pairs: [
      ...good(random, target),
      ['bevis', random.pick([...forgedProofs, ...nastyTexts])],
      ['ventebillet', random.pick(forgedTickets)],
    ],
  }),
  'a forged code': (random, target) => ({
    expected: 'either',
    pairs: [
      ...good(random, target),
      ['ventebillet', random.pick(forgedTickets)],
      ['kode-mail', random.pick([...nastyTexts, 'a@b.example', 'a@b.example,c@d.example'])],
      ['kode', random.pick(['000000', '123456', ...nastyTexts])],
      ['send-kode', random.pick(['', 'ja', typedMark])],
    ],
  }),
}

const forgedProofs = [
  '{}',
  '[]',
  'null',
  '{"challenge":{},"solution":{}}',
  '{"challenge":{"parameters":{"algorithm":"PBKDF2/SHA-256","cost":1e9}},"solution":{"counter":1}}',
  `{"challenge":${'{"a":'.repeat(400)}`,
  '{"__proto__":{"verified":true}}',
]
const forgedTickets = [
  '',
  '0',
  '1764066000000.',
  `1764066000000.${'A'.repeat(43)}`,
  '9'.repeat(13),
  '.',
]
