import { typedMark } from '../../http/typedMark'
import { good, set, typed, type Kinds, type Pair } from './made'
import { cprLike, nastyTexts } from './values'

const answers = ['kommune', 'situation', 'alder', 'boern', 'spurgt', 'trin', 'for', 'fare']

/** Forms as a browser would send them, with answers and hidden fields that no page gave. */
export const wrongAnswers: Kinds = {
  good: (random, target) => ({ expected: 'accepted', pairs: good(random, target) }),
  'no honeypot, more fields': (random, target) => ({
    expected: 'accepted',
    pairs: [
      ...good(random, target).filter(([name]) => name !== 'hjemmeside'),
      [random.pick(['x', '__proto__', 'constructor', 'toString', '', 'token']), typedMark],
    ],
  }),
  honeypot: (random, target) => ({
    expected: 'refused',
    pairs: set(good(random, target), 'hjemmeside', random.pick(['x', 'https://spam.example'])),
  }),
  'like a CPR number': (random, target) => {
    const name = random.pick(typed)
    const text = `${random.pick(['', 'Ring ', 'hun er '])}${random.pick(cprLike)}`
    return { expected: 'refused', pairs: set(good(random, target), name, text) }
  },
  'an answer that stops': (random, target) => {
    const [name, value] = random.pick<Pair>([
      ['alder', 'under-18'],
      ['boern', 'ja'],
      ['spurgt', 'sagt-nej'],
      ['fare', 'ja'],
      ['kommune', '0760'],
    ])
    return { expected: 'refused', pairs: set(good(random, target), name, value) }
  },
  'no answer': (random, target) => ({
    expected: 'refused',
    pairs: set(good(random, target), random.pick(['alder', 'boern', 'spurgt', 'kommune']), ''),
  }),
  'a wrong answer': (random, target) => ({
    expected: 'refused',
    pairs: set(good(random, target), random.pick(answers), random.pick(nastyTexts)),
  }),
  'an earlier step': (random, target) => ({
    expected: 'refused',
    pairs: set(
      good(random, target),
      random.pick(['trin', 'gaa']),
      random.pick(['start', 'spurgt', 'beskriv', 'kontakt']),
    ),
  }),
  'a forged key': (random, target) => ({
    expected: 'refused',
    pairs: set(
      good(random, target),
      'noegle',
      random.pick([
        'kort',
        'x'.repeat(21),
        'x'.repeat(23),
        '../../etc',
        '{"$ne":1}',
        'æ'.repeat(22),
      ]),
    ),
  }),
  'no key': (random, target) => ({
    expected: 'accepted',
    pairs: good(random, target).filter(([name]) => name !== 'noegle'),
  }),
  'a forged unit': (random, target) => ({
    // Who does not receive gets nothing: it goes to somebody who does.
    expected: 'either',
    pairs: set(
      good(random, target),
      'enhed',
      random.pick([...target.silentUnits, ...nastyTexts, '00000000-0000-4000-8000-000000000000']),
    ),
  }),
  'nasty text': (random, target) => ({
    expected: 'either',
    pairs: set(good(random, target), random.pick(typed), random.pick(nastyTexts)),
  }),
  'too long a text': (random, target) => ({
    expected: 'refused',
    pairs: set(
      good(random, target),
      random.pick(typed),
      random.pick(['x', 'æ', '世', '\u{1f480}']).repeat(2_100),
    ),
  }),
  'a position': (random, target) => ({
    expected: 'either',
    pairs: [
      ...good(random, target),
      ['position', random.pick(['ja', 'nej', ''])],
      ['lat', random.pick(['55.4', '-91', 'NaN', '1e3', '', '0x10', '999999999999'])],
      ['lon', random.pick(['8.4', '181', 'Infinity', ' 8', '8,4', ''])],
    ],
  }),
}
