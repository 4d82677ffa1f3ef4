import { compileDirectory } from '../../../src/routing/directory'
import { hoursOfWeek, type DayHours } from '../../../src/routing/hoursOfWeek'
import { recommend } from '../../../src/routing/recommend'
import type { Answer, Instant, Municipality, Question } from '../../../src/routing/types'
import type { Answers } from '../../../views/portal/links'
import type { Assets, MunicipalityRef } from '../../../views/portal/site'
import { rules, services } from './services'

/** Addresses of a build that need not be there. */
export const noAssets: Assets = {
  css: '/a.css',
  paper: '/p.css',
  referral: '/r.css',
  print: '/q.css',
  js: '/a.js',
  font: '/a.woff2',
  favicon: '/a.svg',
  social: '/a.png',
}

/** Monday 23 November 2026, 14.05 in Copenhagen: the unit is open. */
export const inHours: Instant = Date.parse('2026-11-23T13:05:00Z')
/** The same evening, 22.40: the unit is closed, the shelter is not. */
export const atNight: Instant = Date.parse('2026-11-23T21:40:00Z')

export const esbjerg = municipality('0561', 'Esbjerg', 'esbjerg')
export const aalborg = municipality('0851', 'Aalborg', 'aalborg')
/** Has no entrance in the directory. */
export const ringkoebing = municipality('0760', 'Ringkøbing-Skjern', 'ringkoebing-skjern')

const directory = compileDirectory({
  services,
  rules,
  municipalities: [esbjerg, aalborg, ringkoebing].map(
    ({ code, name, officialName, mainLine }): Municipality => ({
      code,
      name,
      officialName,
      mainLine,
      region: 'Region Syddanmark',
      neighbours: [],
    }),
  ),
})

export const nothingAnswered: Answers = {
  fra: null,
  situation: 'ved-ikke',
  age: 'ved-ikke',
  about: null,
  children: 'ved-ikke',
  danger: 'nej',
}

/** What the engine answers, with the hours of every door in it. */
export function ask({
  kommune,
  answers = nothingAnswered,
  at,
}: {
  kommune: string | null
  answers?: Answers
  at: Instant
}): { answer: Answer; weeks: Record<string, DayHours[]> } {
  const question: Question = { kommune, ...answers }
  const answer = recommend(question, directory, at)
  const doors = answer.entrance ? [...answer.doors, answer.entrance] : answer.doors
  const weeks = doors.flatMap(({ service }) => {
    const week = service.alwaysOpen ? null : hoursOfWeek(service, at)
    return week ? [[service.id, week] as const] : []
  })
  return { answer, weeks: Object.fromEntries(weeks) }
}

function municipality(code: string, name: string, slug: string): MunicipalityRef {
  return { code, name, officialName: `${name} Kommune`, slug, mainLine: null }
}
