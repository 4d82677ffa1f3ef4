import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appError } from '../../../src/errors'
import { leavesNothing, startCitizenPortal, type CitizenPortal } from './citizen/portal'
import { filledIn, fromDoor, plain, report, writerAt, type Fields } from './citizen/writer'

let portal: CitizenPortal
let writer: ReturnType<typeof writerAt>
beforeAll(async () => {
  portal = await startCitizenPortal()
  writer = writerAt(portal)
})
afterAll(() => portal?.stop())

const number = '010180-1234'

describe('a CPR number', () => {
  it.each([
    ['hvor', 'beskriv'],
    ['hvornaar', 'beskriv'],
    ['hvad', 'beskriv'],
    ['plejer', 'beskriv'],
    ['hjaelper', 'beskriv'],
    ['mail', 'kontakt'],
    ['telefon', 'kontakt'],
  ])('in %s: what was typed is given back, and nothing is stored', async (field, step) => {
    await leavesNothing(portal, async () => {
      const complete = await filledIn(writer)
      const typed = `${complete.fields[field]} ${number}`
      for (const sent of [step, 'tjek']) {
        const refused = await writer.next(complete, { [field]: typed, trin: sent })
        expect([refused.status, refused.fields.trin]).toEqual([422, step])
        expect(refused.fields[field]).toBe(typed)
        expect(plain(refused)).toContain('Her står noget, der ligner et CPR-nummer.')
        expect(refused.html).toContain(`href="#${field}"`)
      }
    })
    expect(JSON.stringify(portal.logged)).not.toContain(number)
  })
})

/** What is wrong, the step that is shown for it, and the field its summary leads to. */
const wrongs: [name: string, wrong: Fields, step: string, target: string][] = [
  ['nothing answered', { alder: '' }, 'start', '#alder-under-18'],
  ['nobody asked', { spurgt: '' }, 'spurgt', '#spurgt-ja'],
  ['no text', { hvad: ' \n ' }, 'beskriv', '#hvad'],
  ['a text too long', { hvor: 'x'.repeat(301) }, 'beskriv', '#hvor'],
  ['no mail address', { mail: 'nabo' }, 'kontakt', '#mail'],
  ['several mail addresses', { mail: 'a@b.example,c@d.example' }, 'kontakt', '#mail'],
  ['a receipt to nowhere', { mail: '', kvittering: 'ja' }, 'kontakt', '#mail'],
  ['no phone number', { telefon: 'ring bare' }, 'kontakt', '#telefon'],
]

describe('what is refused', () => {
  it.each(wrongs)('%s', async (_name, wrong, step, target) => {
    await leavesNothing(portal, async () => {
      const refused = await writer.next(await filledIn(writer), wrong)
      expect([refused.status, refused.fields.trin]).toEqual([422, step])
      expect(refused.html).toContain(`href="${target}"`)
      expect(refused.html).toMatch(/<title>Fejl: /)
    })
  })

  it('a machine that fills every field; a person whose browser did may send again', async () => {
    const complete = await filledIn(writer)
    await leavesNothing(portal, async () => {
      const trapped = await writer.next(complete, { hjemmeside: 'https://spam.example' })
      expect([trapped.status, trapped.fields.hjemmeside]).toEqual([422, ''])
    })
    expect((await writer.next(complete)).status).toBe(303)
  })

  it('a form that is not ours, and one from another site', async () => {
    const forms: Fields[] = [
      { kommune: '' },
      { kommune: '9999' },
      { situation: 'x' },
      { spurgt: 'maaske' },
      { noegle: 'kort' },
      { trin: 'send' },
      { fra: 'Aalborg' },
      { lat: '999', lon: '1' },
    ]
    await leavesNothing(portal, async () => {
      for (const wrong of forms) {
        const page = await writer.send({ ...fromDoor, ...wrong })
        expect([JSON.stringify(wrong), page.status]).toEqual([JSON.stringify(wrong), 400])
      }
      const foreign = await fetch(`${portal.url}/henvendelse`, {
        method: 'POST',
        headers: { Origin: 'https://elsewhere.example' },
        body: new URLSearchParams(fromDoor),
      })
      expect(foreign.status).toBe(403)
    })
  })

  it('nothing for ever because the portal is busy: the form is shown again, and goes through', async () => {
    const complete = await filledIn(writer)
    const { current } = portal.services
    portal.services.current = () => Promise.reject(appError({ code: 'busy', message: 'busy' }))
    await leavesNothing(portal, async () => {
      const page = await writer.next(complete)
      expect([page.status, page.fields.hvad]).toEqual([503, report.hvad])
      expect(plain(page)).toContain('intet er sendt')
    })
    portal.services.current = current
    expect((await writer.next(complete)).status).toBe(303)
  })
})
