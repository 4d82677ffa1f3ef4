import { describe, expect, it } from 'vitest'
import { locate, slugOf } from '../../../src/place'
import { places } from './places'

const asciiOf = (name: string) =>
  name.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa')

/** What is left on a keyboard without Danish letters when nobody writes them out. */
const bareOf = (name: string) =>
  name.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/å|aa/g, 'a')

const modernOf = (name: string) => name.replace(/Aa/g, 'Å').replace(/aa/g, 'å')

describe('all 98 municipalities are found by their own name', () => {
  it.each<[string, (name: string, officialName: string) => string]>([
    ['short', (name) => name],
    ['official', (_, officialName) => officialName],
    ['with Kommune behind the short name', (name) => `${name} Kommune`],
    ['in capitals', (_, officialName) => officialName.toUpperCase()],
    ['in small letters with spaces', (name) => `  ${name.toLowerCase()}  `],
    ['with ae, oe, aa', asciiOf],
    ['without dots and rings', bareOf],
    ['with å for aa', modernOf],
    ['in decomposed letters', (name) => name.normalize('NFD')],
    ['with spaces for hyphens', (name) => name.replace('-', ' ')],
    ['as a slug', (name) => slugOf(name)],
    ['in the genitive', (name) => (name.endsWith('s') ? `${name}'` : `${name}s`)],
    ['with the country', (name) => `${name}, Danmark`],
    ['in English', (name) => `${name} Municipality, Denmark`],
  ])('%s', (_, write) => {
    for (const { code, name, officialName, slug } of places.municipalities) {
      const text = write(name, officialName)
      expect(locate(places, { text }), text).toEqual({
        kind: 'one',
        place: { kommunekode: code, name, slug, why: 'municipality', matched: officialName },
      })
    }
  })
})
