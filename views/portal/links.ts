import type { Question } from '../../src/routing/types'
import type { Lang } from './words'

/** The steps that can be asked one at a time; `fra` only where it decides who is responsible. */
export const stepNames = ['situation', 'fra', 'alder', 'for', 'boern'] as const
export type StepName = (typeof stepNames)[number]

/** What was answered besides the place, in the order it stands in an address. */
export type Answers = Pick<Question, 'fra' | 'situation' | 'age' | 'about' | 'children' | 'danger'>

/** Where "Forlad siden nu" leads: a page anybody may have open, told nothing about this one. */
export const exitHref = 'https://www.dmi.dk/'

export const outside = {
  tilbudsportalen: 'https://tilbudsportalen.dk',
  borger: 'https://www.borger.dk',
  datatilsynet: 'https://www.datatilsynet.dk',
} as const

/** Puts a portal path into a language: Danish has no prefix, English has `/en`. */
export function localPath(lang: Lang, path: string): string {
  if (lang === 'da') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** Every address of the portal's own pages, so that no view spells one out. */
export function linksFor(lang: Lang): Links {
  return links[lang]
}

function makeLinks(lang: Lang) {
  const at = (path: string) => localPath(lang, path)
  return {
    front: at('/'),
    contact: at('/kontakt'),
    aboutMyself: at('/kontakt?for=mig'),
    municipalities: at('/kontakt/kommuner'),
    professionals: at('/kontakt/fagfolk'),
    about: at('/om'),
    data: at('/om/data'),
    accessibility: at('/tilgaengelighed'),
    privacy: at('/privatliv'),
    contactWith: (answers: Answers) => at(`/kontakt${answersQuery(answers)}`),
    place: (slug: string) => at(`/kontakt/${slug}`),
    answer: (slug: string, answers: Answers, step?: StepName) =>
      at(`/kontakt/${slug}${answersQuery(answers, step)}`),
    printCard: (slug: string, answers?: Answers) =>
      at(`/kontakt/${slug}/print${answers ? answersQuery(answers) : ''}`),
    poster: (slug: string) => at(`/kontakt/${slug}/plakat`),
    report: (serviceId: string) => at(`/kontakt/fejl/${serviceId}`),
    referral: at('/henvendelse'),
    status: (token: string) => at(`/henvendelse/${token}`),
    receipt: (token: string) => at(`/henvendelse/${token}/kvittering`),
    addWord: (token: string) => at(`/henvendelse/${token}/ord`),
    withdraw: (token: string) => at(`/henvendelse/${token}/traek-tilbage`),
    eraseContact: (token: string) => at(`/henvendelse/${token}/slet-kontakt`),
  }
}
export type Links = ReturnType<typeof makeLinks>

// Made once: nearly every part of a page asks for them.
const links: Record<Lang, Links> = { da: makeLinks('da'), en: makeLinks('en') }

/** What was answered, as `[name, value]`; what was not answered is left out. */
export function answerPairs(answers: Answers): [name: string, value: string][] {
  const pairs: [string, string | null, string | null][] = [
    ['fra', answers.fra, null],
    ['situation', answers.situation, 'ved-ikke'],
    ['alder', answers.age, 'ved-ikke'],
    ['for', answers.about, null],
    ['boern', answers.children, 'ved-ikke'],
    ['fare', answers.danger, 'nej'],
  ]
  return pairs.flatMap(([name, value, unsaid]) =>
    value === null || value === unsaid ? [] : [[name, value] as [string, string]],
  )
}

function answersQuery(answers: Answers, step?: StepName): string {
  const pairs = [...answerPairs(answers), ...(step ? [['trin', step]] : [])]
  return pairs.length ? `?${new URLSearchParams(pairs as [string, string][])}` : ''
}
