import { describe, expect, it } from 'vitest'
import { citedLaw } from '../../../src/legal'
import { wordsFor } from '../../../views/portal/words'

const acts: Record<string, string> = {
  servicelov: 'Serviceloven',
  'barnets lov': 'Barnets lov',
  retssikkerhedslov: 'Retssikkerhedsloven',
}

describe('the table of cited law', () => {
  it('has each paragraph once, with a place to read it', () => {
    expect(new Set(citedLaw.map(({ id }) => id)).size).toBe(citedLaw.length)
    for (const { url, checkedAt, gist } of citedLaw) {
      expect(url).toMatch(/^https:\/\//)
      expect(checkedAt).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(gist.en).toBeTruthy()
    }
  })

  it('holds every paragraph that the words cite', () => {
    const said = JSON.stringify(wordsFor('da')).replaceAll('\u00a0', ' ')
    const cited = [...said.matchAll(/(servicelov|barnets lov|retssikkerhedslov)(?:en)? § (\d+)/gi)]
    expect(cited.length).toBeGreaterThan(5)
    for (const [, act = '', number = ''] of cited) {
      const name = acts[act.toLowerCase()]
      const row = citedLaw.find(
        ({ act, paragraph }) => act.da === name && paragraph.da.startsWith(`§ ${number}`),
      )
      expect(row, `${name} § ${number}`).toBeDefined()
    }
  })
})
