import { describe, expect, it } from 'vitest'
import { answerPairs, linksFor, localPath } from '../../../views/portal/links'
import { stepsFor } from '../../../views/portal/questions'
import { nothingAnswered } from '../../support/portal-examples/asking'

describe('addresses', () => {
  it('have a prefix in English and none in Danish', () => {
    expect(localPath('da', '/')).toBe('/')
    expect(localPath('en', '/')).toBe('/en')
    expect(linksFor('en').municipalities).toBe('/en/kontakt/kommuner')
  })

  it('leave out what was not answered', () => {
    expect(linksFor('da').answer('esbjerg', nothingAnswered)).toBe('/kontakt/esbjerg')
    expect(answerPairs(nothingAnswered)).toEqual([])
  })

  it('keep every answer, in one order, so that a page has one address', () => {
    const answers = {
      fra: '0851',
      situation: 'hospital',
      age: '18-24',
      about: 'mig',
      children: 'nej',
      danger: 'ja',
    } as const
    expect(linksFor('da').answer('esbjerg', answers, 'alder')).toBe(
      '/kontakt/esbjerg?fra=0851&situation=hospital&alder=18-24&for=mig&boern=nej&fare=ja&trin=alder',
    )
  })
})

it('asks where they lived before only where it decides who is in charge', () => {
  expect(stepsFor('gade')).toEqual(['situation', 'alder', 'for', 'boern'])
  expect(stepsFor('faengsel')).toEqual(['situation', 'fra', 'alder', 'for', 'boern'])
})
