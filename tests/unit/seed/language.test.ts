import { describe, expect, it } from 'vitest'
import { demoAdvice } from '../../../seed/demo/advice'
import { demoOrganisations } from '../../../seed/demo/organisations'
import { demoRules } from '../../../seed/demo/rules'
import { demoServices } from '../../../seed/demo/services'
import type { Words } from '../../../seed/words'

const services = demoServices.flatMap(({ name, description, price, capacityNote }) => [
  { text: name, longest: 120 },
  { text: description, longest: 600 },
  { text: price, longest: 120 },
  { text: capacityNote, longest: 160 },
])
const rules = demoRules.map(({ reason }) => ({ text: reason, longest: 240 }))
const advice = demoAdvice.flatMap(({ yourself, next }) =>
  [...yourself, ...next].map((text) => ({ text, longest: 240 })),
)
const organisations = demoOrganisations().map(({ data }) => ({
  text: data.description as Words | undefined,
  longest: 1000,
}))
const all = [...services, ...rules, ...advice, ...organisations].flatMap(({ text, longest }) =>
  text ? [{ ...text, longest }] : [],
)
const sentences = [...rules, ...advice].flatMap(({ text }) => [text.da, text.en])

describe('the words of the demo', () => {
  it('stand in both languages and fit their fields', () => {
    expect(all.length).toBeGreaterThan(200)
    const wrong = all.filter(
      ({ da, en, longest }) =>
        da.trim() === '' || en.trim() === '' || Math.max(da.length, en.length) > longest,
    )
    expect(wrong).toEqual([])
  })

  it('are Danish in Danish and English in English', () => {
    // A title in quotes keeps its own language.
    const english = all.map(({ en }) => en.replaceAll(/“[^”]*”/g, ''))
    expect(english.filter((text) => /\b(og|ikke|eller|til)\b/.test(text))).toEqual([])
    expect(all.filter(({ da }) => /\b(the|and|with|you)\b/.test(da))).toEqual([])
  })

  it('never call a person by what the person lacks, nor say what only authorities do', () => {
    const unkind = /\b(en hjemløs|hjemløse\b|klient|visitation|visiter|misbrug|attest|samtykke)/i
    expect(all.filter(({ da }) => unkind.test(da))).toEqual([])
    expect(
      all.filter(({ en }) => /\b(a|the) homeless\b|homeless (person|people)/i.test(en)),
    ).toEqual([])
  })

  it('are whole sentences where they are read as such', () => {
    expect(sentences.filter((text) => !/[.?]$/.test(text) || !/^[A-ZÆØÅ]/.test(text))).toEqual([])
  })
})
