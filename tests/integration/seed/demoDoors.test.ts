import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serviceId } from '../../../seed/demo/toDocuments'
import { loadDemo } from '../../../seed/loadDemo'
import { adviceFor, loadAdvice, type AdviceRow } from '../../../src/contact/advice'
import { loadDirectory } from '../../../src/contact/directory/loadDirectory'
import { loadPlaces } from '../../../src/place'
import type { Directory } from '../../../src/routing/directory'
import { instantOf } from '../../../src/routing/localTime'
import { recommend } from '../../../src/routing/recommend'
import { abouts, situations, type Answer, type Question } from '../../../src/routing/types'
import { startTestPayload, type TestPayload } from '../../support/portal'

const now = new Date('2026-11-23T13:00:00Z')
let portal: TestPayload
let directory: Directory
let advice: AdviceRow[]

beforeAll(async () => {
  portal = await startTestPayload()
  await loadDemo({ payload: portal.payload, now })
  directory = await loadDirectory({
    payload: portal.payload,
    places: loadPlaces(),
    now: now.getTime(),
  })
  advice = await loadAdvice(portal.payload)
})
afterAll(() => portal?.stop())

const monday = '2026-11-23'
const inJuly = '2027-07-05'

function ask({
  question,
  date = monday,
  time,
}: {
  question: Partial<Question>
  date?: string
  time: string
}): Answer {
  const whole: Question = {
    kommune: null,
    fra: null,
    situation: 'ved-ikke',
    age: 'ved-ikke',
    about: null,
    children: 'ved-ikke',
    danger: 'nej',
    ...question,
  }
  return recommend(whole, directory, instantOf(date, time))
}

function firstOpen(answer: Answer): string | undefined {
  return answer.doors.find(({ openNow }) => openNow)?.service.name.da
}

function doorOf(answer: Answer, key: string) {
  return answer.doors.find(({ service }) => service.id === serviceId(key))
}

describe('the demo seen through the finder', () => {
  it.each<[string, Partial<Question>, string, string]>([
    ['by day the unit', { kommune: '0561' }, '14:00', 'Hjemløseenheden i Esbjerg'],
    [
      'in the evening the outreach team',
      { kommune: '0561', situation: 'gade', about: 'fremmed' },
      '20:00',
      'Opsøgende team i Esbjerg',
    ],
    [
      'at night the house that never closes',
      { kommune: '0561', situation: 'gade' },
      '03:30',
      'Forsorgshjemmet i Esbjerg',
    ],
    [
      'leaving prison, the release coordinator',
      { kommune: '0461', situation: 'faengsel' },
      '10:00',
      'Løsladelseskoordinator i Odense',
    ],
    [
      'at 18–24 the youth door',
      { kommune: '0101', situation: 'sofa', age: '18-24' },
      '13:00',
      'Ungedøren i København',
    ],
    [
      'about to lose the home, advice before it is lost',
      { kommune: '0561', situation: 'udsaettelse' },
      '11:00',
      'Bolig- og økonomiråd i Esbjerg',
    ],
    [
      'about a child, the municipality’s own path',
      { kommune: '0851', age: 'under-18', about: 'kender' },
      '10:00',
      'Underretning om børn og unge, Aalborg',
    ],
    [
      'a young person for themselves, the youth contact',
      { kommune: '0561', age: 'under-18', about: 'mig' },
      '15:00',
      'Ungekontakten i Esbjerg',
    ],
  ])('%s', (_case, question, time, name) => {
    expect(firstOpen(ask({ question, time }))).toBe(name)
  })

  it('opens the night café in Aarhus in winter alone', () => {
    const question = { kommune: '0751', situation: 'gade' } as const
    const inWinter = doorOf(ask({ question, time: '23:00' }), 'aarhus/natcafe')
    expect(inWinter?.openNow).toBe(true)
    const inSummer = doorOf(ask({ question, date: inJuly, time: '23:00' }), 'aarhus/natcafe')
    expect(inSummer?.openNow ?? false).toBe(false)
  })

  it('says of hours that nobody has told us that they are not known', () => {
    const answer = ask({ question: { kommune: '0461' }, time: '10:00' })
    expect(doorOf(answer, 'odense/vaerested')?.openNow).toBeNull()
  })

  it('marks the contacts that were confirmed long ago, or never', () => {
    const aalborg = ask({ question: { kommune: '0851' }, time: '17:00' })
    expect(doorOf(aalborg, 'aalborg/vaerested')?.stale).toBe(true)
    expect(doorOf(aalborg, 'aalborg/svenstrupgaard')?.stale).toBe(false)
    const ikastBrande = ask({
      question: { kommune: '0756', situation: 'sofa', age: '25-plus' },
      time: '10:00',
    })
    expect(doorOf(ikastBrande, 'ikast-brande/kontaktperson')?.stale).toBe(true)
  })

  it('lets a bed in the next municipality count, and shows the gap there', () => {
    const frederiksberg = ask({ question: { kommune: '0147', situation: 'gade' }, time: '22:00' })
    expect(frederiksberg.entrance).toBeNull()
    expect(doorOf(frederiksberg, 'koebenhavn/natcafe')?.reach).toBe('neighbour')
  })

  it('has an entrance in Hjørring, and before it a door for the young', () => {
    const answer = ask({
      question: { kommune: '0860', situation: 'sofa', age: '18-24' },
      time: '10:00',
    })
    expect(answer.entrance?.service.id).toBe(serviceId('hjoerring/indgang'))
    expect(firstOpen(answer)).toBe('Boligmedarbejderen i Hjørring')
  })

  it('has advice for every situation, in the voice of the one it is about', () => {
    for (const situation of situations) {
      for (const about of [null, ...abouts]) {
        const found = adviceFor(advice, { situation, about }, 'da')
        expect(found?.yourself.length).toBeGreaterThanOrEqual(3)
        expect(found?.now.length).toBeGreaterThanOrEqual(2)
        const speaksOfAPerson = found?.now.some((line) => /\bpersonen\b/.test(line))
        if (about === 'mig') expect(speaksOfAPerson).toBe(false)
      }
    }
  })
})
