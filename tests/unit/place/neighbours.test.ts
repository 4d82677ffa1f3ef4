import { describe, expect, it } from 'vitest'
import { findByCode, neighboursOf } from '../../../src/place'
import { places } from './places'

const namesBeside = (name: string) => {
  const code = [...places.byCode.values()].find((each) => each.name === name)?.code ?? ''
  return neighboursOf(places, code).map((other) => findByCode(places, other)?.name)
}

describe('neighbours', () => {
  it.each([
    ['Esbjerg', ['Haderslev', 'Tønder', 'Fanø', 'Varde', 'Vejen']],
    ['Odense', ['Assens', 'Faaborg-Midtfyn', 'Kerteminde', 'Nordfyns']],
    ['Aalborg', ['Brønderslev', 'Vesthimmerlands', 'Rebild', 'Mariagerfjord', 'Jammerbugt']],
    ['Hjørring', ['Brønderslev', 'Frederikshavn', 'Jammerbugt']],
    ['Dragør', ['Tårnby']],
    ['Lolland', ['Guldborgsund']],
  ])('of %s', (name, expected) => {
    expect(namesBeside(name)).toEqual(expected)
  })

  it('reach over a bridge and a short ferry', () => {
    expect(namesBeside('Middelfart')).toContain('Fredericia')
    expect(namesBeside('Langeland')).toEqual(['Svendborg'])
    expect(namesBeside('Fanø')).toEqual(['Esbjerg'])
  })

  it('do not reach over wide water', () => {
    expect(namesBeside('Assens')).not.toContain('Haderslev')
    expect(namesBeside('Nyborg')).not.toContain('Slagelse')
    expect(namesBeside('Helsingør')).toEqual(['Fredensborg', 'Gribskov'])
    for (const island of ['Bornholm', 'Christiansø', 'Læsø', 'Samsø', 'Ærø']) {
      expect(namesBeside(island), island).toEqual([])
    }
  })

  it('are mutual, and nobody is their own', () => {
    for (const code of places.byCode.keys()) {
      const beside = neighboursOf(places, code)
      expect(beside).not.toContain(code)
      for (const other of beside) expect(neighboursOf(places, other)).toContain(code)
    }
  })

  it('are none for an unknown code', () => {
    expect(neighboursOf(places, '0999')).toEqual([])
  })
})
