import { typedMark } from '../../http/typedMark'
import { encoded, formType, good, typed, type Kinds } from './made'
import { cprLike, nastyTexts, rawPairs, rawValues } from './values'

/** Requests that no browser would send from a page of ours. */
export const brokenForms: Kinds = {
  huge: (random, target) => ({
    expected: 'refused',
    pairs: [...good(random, target), ['z', 'x'.repeat(random.pick([60_000, 400_000]))]],
  }),
  'very many fields': (random, target) => ({
    expected: 'either',
    body: `${encoded(good(random, target))}${'&a=b'.repeat(random.pick([100, 3_000, 30_000]))}`,
  }),
  repeated: (random, target) => {
    const pairs = good(random, target)
    const [name = ''] = random.pick(pairs.filter(([, value]) => value !== ''))
    return { expected: 'refused', pairs: [...pairs, [name, random.pick(['ja', 'x', typedMark])]] }
  },
  'brackets for names': (random, target) => {
    const [name = 'hvad', value = ''] = random.pick(good(random, target))
    const pairs = good(random, target).filter(([other]) => other !== name)
    const suffix = random.pick(['[]', '[$ne]', '[__proto__]', '[0][0]', '.x', '\u0000'])
    return { expected: 'either', pairs: [...pairs, [name + suffix, value]] }
  },
  'broken encoding': (random, target) => ({
    expected: 'refused',
    body: `${encoded(good(random, target))}&${random.pick(typed)}=${random.pick(rawValues)}`,
  }),
  'raw bytes': (random, target) => ({
    expected: 'refused',
    body: Buffer.concat([
      Buffer.from(`${encoded(good(random, target))}&x=`),
      Buffer.from(random.pick(rawPairs)),
    ]),
  }),
  'another type': (random, target) => {
    const pairs = good(random, target)
    const [type, body] = random.pick<[string, string]>([
      ['application/json', JSON.stringify(Object.fromEntries(pairs))],
      ['text/plain', encoded(pairs)],
      ['multipart/form-data', encoded(pairs)],
      ['multipart/form-data; boundary=x', `--x\r\n\r\n${typedMark}\r\n--x--`],
      ['', encoded(pairs)],
      [`${formType}; charset=utf-99`, encoded(pairs)],
      ['application/xml', `<a>${typedMark}</a>`],
    ])
    return { expected: 'refused', type, body }
  },
  'another site': (random, target) => ({
    expected: 'refused',
    pairs: good(random, target),
    headers: [
      random.pick([
        'Origin: https://elsewhere.example',
        'Origin: null',
        'Sec-Fetch-Site: cross-site',
        'Sec-Fetch-Site: same-site',
        'Origin: http://localhost.elsewhere.example',
      ]),
    ],
  }),
  'a forged link': (random, target) => ({
    expected: 'refused',
    path: `/henvendelse/${random.pick([
      'x',
      'A'.repeat(43),
      target.complete.noegle ?? 'x',
      '%00',
      '..%2f..',
      typedMark,
    ])}${random.pick(['/ord', '/traek-tilbage', '/slet-kontakt', '/kvittering', ''])}`,
    pairs: [
      ['en-gang', random.pick(['', 'x', '5c2e7d0a-3f4b-4a55-9d11-0a8f6c1b2e33'])],
      ['ord', random.pick([...nastyTexts, ...cprLike])],
      ['sikker', 'ja'],
    ],
  }),
}
