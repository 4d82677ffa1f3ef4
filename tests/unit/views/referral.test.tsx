import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { askedAnswers, referralStates, toldTexts } from '../../../src/referrals/types'
import { draftPairs, isAboutMe } from '../../../views/portal/pages/referral/form'
import { statusSteps } from '../../../views/portal/pages/referral/status/steps'
import { StatusPage } from '../../../views/portal/pages/referral/StatusPage'
import { promiseText } from '../../../views/portal/pages/referral/unit'
import type { Site } from '../../../views/portal/site'
import { wordsFor } from '../../../views/portal/words'
import { atNight, inHours, noAssets } from '../../support/portal-examples/asking'
import {
  emptyDraft,
  exampleStatus,
  exampleUnit,
  fullDraft,
} from '../../support/portal-examples/referralData'

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

describe('what the form carries', () => {
  it('is everything but what the page asks itself and what is empty', () => {
    const all = Object.fromEntries(draftPairs(fullDraft))
    expect(all).toMatchObject({
      kommune: '0561',
      alder: '25-plus',
      position: 'ja',
      lat: '55.46752',
    })
    const names = draftPairs(fullDraft, ['what', 'position']).map(([name]) => name)
    expect(names).not.toContain('hvad')
    expect(names).not.toContain('position')
    expect(Object.fromEntries(draftPairs(emptyDraft))).not.toHaveProperty('hvad')
  })

  it('speaks to somebody themselves once they said so, whatever the finder was told', () => {
    expect(isAboutMe({ asked: null, about: 'mig' })).toBe(true)
    expect(isAboutMe({ asked: 'ja', about: 'mig' })).toBe(false)
    expect(isAboutMe({ asked: 'mig', about: 'kender' })).toBe(true)
  })
})

describe('the promise of a unit', () => {
  it('says what it means right now', () => {
    expect(plain(promiseText(exampleUnit(atNight), atNight, 'da'))).toBe(
      'Hjemløseenheden i Esbjerg svarer inden for 4 timer i åbningstiden. De har lukket nu, så det bliver senest i morgen kl. 11.35.',
    )
    expect(plain(promiseText(exampleUnit(), inHours, 'da'))).toContain('Det vil sige senest')
    const unit = exampleUnit()
    const promise = { at: inHours + 90 * 60_000, openMinutes: 90 }
    expect(promiseText({ ...unit, promise }, inHours, 'en')).toContain('1 hour and 30 minutes')
  })

  it('is a time alone where the ceiling comes first, and honest where there is none', () => {
    const unit = exampleUnit()
    const promise = { at: inHours + 3_600_000, openMinutes: null }
    expect(plain(promiseText({ ...unit, promise }, inHours, 'da'))).toBe(
      'Hjemløseenheden i Esbjerg svarer senest i dag kl. 15.05.',
    )
    expect(promiseText({ ...unit, promise: null }, inHours, 'da')).toContain('ikke sat en frist')
  })
})

describe('the status', () => {
  const site: Site = {
    lang: 'da',
    origin: 'https://p.example',
    path: '/henvendelse/t',
    search: '',
    assets: noAssets,
    isDemo: false,
  }
  const page = (status: typeof exampleStatus) =>
    plain(
      renderToStaticMarkup(
        <StatusPage
          site={site}
          token="t"
          status={status}
          once={{ word: 'a', contact: 'b' }}
          doors={[]}
          at={inHours}
        />,
      ),
    )
  const day = 86_400_000
  const closed = {
    ...exampleStatus,
    state: 'closed',
    takenAt: inHours - 2 * day,
    workStartedAt: inHours - 2 * day,
    closedAt: inHours - 2 * day,
    isOpen: false,
  } as const

  it('has times for the first two steps, and the day alone for the others', () => {
    const times = statusSteps(closed, inHours, 'da').map(({ time }) => time && plain(time))
    expect(times).toEqual([
      'I dag kl. 13.35',
      '21. november 2026 kl. 14.05',
      '21. november 2026',
      '21. november 2026',
    ])
  })

  it('has a line for every state, and says only what was agreed at the end', () => {
    for (const state of referralStates) expect(page({ ...exampleStatus, state })).toContain('<h1>')
    for (const told of toldTexts) {
      expect(page({ ...closed, told })).toContain(wordsFor('da').referral.after.status.told[told])
    }
  })

  it('is honest when it is late', () => {
    const late = page({ ...exampleStatus, isLate: true, promisedAt: inHours - 60_000 })
    expect(late).toContain('Den er forsinket, og det beklager vi.')
    expect(late).toContain('skulle have svaret senest i dag kl. 14.04. Det er ikke sket.')
    expect(late).toContain('Kan det ikke vente, så ring +45 00 12 34 56.')
    expect(page({ ...exampleStatus, isLate: true, promisedAt: null, unit: null })).toContain(
      'Enheden skulle have svaret inden nu. Det er ikke sket.',
    )
  })
})

describe('words that were agreed on', () => {
  const { steps, after } = wordsFor('da').referral

  it('about who was asked, which is never called consent', () => {
    expect(steps.asked.question).toBe('Ved personen, at du skriver?')
    expect(askedAnswers.map((answer) => steps.asked.answers[answer])).toEqual([
      'Ja, og personen vil gerne have hjælp',
      'Nej, det var ikke muligt at spørge',
      'Nej, det tør jeg ikke',
      'Det er mig selv, der har brug for hjælp',
      'Ja, men personen har sagt nej',
    ])
  })

  it('about privacy, before the contact', () => {
    const { lead, rest } = steps.contact.privacy({ body: 'Enheden', days: 90, isMe: false })
    expect(`${lead} ${rest}`).toBe(
      'Du behøver ikke at skrive, hvem du er. Gør du det, kan personen få det at vide, hvis personen søger aktindsigt. Enheden er ansvarlig for oplysningerne. Vi sletter det, du skriver, her senest 90 dage efter, at sagen er afsluttet.',
    )
  })

  it('on the receipt', () => {
    const { lead, before, rest } = after.receipt
    const filled = { unit: 'Enheden', deadline: 'fredag kl. 12.00', phone: '+45 00 12 34 56' }
    expect(`${lead} ${before('Enheden')} K7M-4QX. ${rest(filled)}`).toBe(
      'Tak, fordi du reagerede. Din henvendelse er hos Enheden. Din kode er K7M-4QX. Skriv den ned, eller print siden. Enheden svarer senest fredag kl. 12.00. Bliver det værre, så vent ikke: ring +45 00 12 34 56, ved livsfare 112.',
    )
    expect(rest({ ...filled, deadline: null, phone: null })).toBe(
      'Skriv den ned, eller print siden. Bliver det værre, så vent ikke: ring 112 ved livsfare.',
    )
  })

  it('about CPR numbers', () => {
    const { lead, rest } = steps.errors.cpr
    expect(`${lead} ${rest}`).toBe(
      'Her står noget, der ligner et CPR-nummer. Det må vi ikke modtage, så vi har ikke gemt noget. Slet tallene, og send igen. Er det en dato og et klokkeslæt, så skriv "kl." imellem.',
    )
  })
})
