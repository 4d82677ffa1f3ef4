import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leavesNothing, startCitizenPortal, type CitizenPortal } from './citizen/portal'
import { adult, filledIn, fromDoor, plain, writerAt, type Fields } from './citizen/writer'

let portal: CitizenPortal
let writer: ReturnType<typeof writerAt>
beforeAll(async () => {
  portal = await startCitizenPortal()
  writer = writerAt(portal)
})
afterAll(() => portal?.stop())

/** What was answered, and what the page says then. */
const stops: [name: string, answers: Fields, said: string][] = [
  ['under 18, about another', { alder: 'under-18' }, 'sig, at du vil underrette'],
  ['under 18, oneself', { alder: 'under-18', for: 'mig' }, 'det er ikke din skyld'],
  ['children with them', { boern: 'ja' }, 'barnets lov § 135'],
  ['a family oneself', { boern: 'ja', for: 'mig' }, 'serviceloven § 80'],
  ['life in danger', { fare: 'ja' }, 'Ring 112 først'],
]

describe('where there is no form', () => {
  it.each(stops)('%s: the right path is shown, and nothing is stored', async (_, answers, said) => {
    await leavesNothing(portal, async () => {
      const atOnce = await writer.send({ ...fromDoor, ...answers })
      expect([atOnce.status, plain(atOnce).includes(said)]).toEqual([200, true])
      // The same at the end of a complete form, whatever its hidden fields were made to say.
      const spurgt = answers.for ?? 'nej-toer-ikke'
      const late = await writer.next(await filledIn(writer), { spurgt, ...answers })
      expect([late.status, plain(late).includes(said)]).toEqual([200, true])
      expect(plain(late)).not.toContain('Send henvendelsen')
    })
  })

  it('lets somebody who answered wrongly answer again, but not go round the question', async () => {
    const young = { ...fromDoor, alder: 'under-18' }
    expect((await writer.send(young)).html).toContain('value="start"')
    const again = await writer.send({ ...young, gaa: 'start' })
    expect([again.status, again.fields.alder]).toEqual([200, 'under-18'])
    expect(plain(await writer.send({ ...young, gaa: 'beskriv' }))).toContain('underrette')
  })

  it('they said no: that is respected, with the unit’s number and no form', async () => {
    await leavesNothing(portal, async () => {
      const asked = await writer.next(await writer.send(fromDoor), adult)
      const refused = await writer.next(asked, { spurgt: 'sagt-nej' })
      expect(refused.status).toBe(200)
      expect(plain(refused)).toContain('Det respekterer vi.')
      expect(refused.html).toContain('href="tel:+4500123456"')
      expect(refused.html).not.toContain('<textarea')
      const complete = await writer.next(await filledIn(writer), { spurgt: 'sagt-nej' })
      expect(plain(complete)).toContain('Det respekterer vi.')
    })
  })
})

describe('where nobody receives', () => {
  const gaps = async () =>
    (await portal.payload.find({ collection: 'referral-gaps', pagination: false })).docs

  it('there is a phone, a text that goes nowhere, and one gap noted a month', async () => {
    const before = (await gaps()).length
    await leavesNothing(portal, async () => {
      for (let i = 0; i < 3; i++) {
        const page = await writer.send({ kommune: '0760', situation: 'gade', hvad: 'skjult' })
        expect(page.status).toBe(200)
        expect(plain(page)).toContain('Her kan du ikke skrive endnu')
        expect(/<textarea[^>]*>/.exec(page.html)?.[0]).not.toContain('name=')
        expect(page.html).not.toContain('skjult')
      }
    })
    const noted = await gaps()
    expect(noted.length).toBe(before + 1)
    const gap = { kommunekode: '0760', situation: 'gade' }
    expect(noted).toContainEqual(expect.objectContaining(gap))
  })

  it('no gap is noted for a child, who is never written about', async () => {
    const before = await gaps()
    await writer.send({ kommune: '0773', situation: 'gade', alder: 'under-18' })
    await writer.send({ kommune: '0561', situation: 'sofa', alder: 'under-18', gaa: 'start' })
    expect(await gaps()).toEqual(before)
  })

  const pause = async (isPaused: boolean) => {
    const { docs } = await portal.payload.find({ collection: 'receiving-agreements', limit: 100 })
    for (const { id } of docs) {
      await portal.payload.update({ collection: 'receiving-agreements', id, data: { isPaused } })
    }
  }

  it('what was sent before has its receipt, and is no gap', async () => {
    const complete = await filledIn(writer)
    const { location } = await writer.next(complete)
    const before = await gaps()
    await pause(true)
    const again = await writer.next(complete)
    await pause(false)
    expect([again.status, again.location]).toEqual([303, location])
    expect(await gaps()).toEqual(before)
  })

  it('a unit that stops receiving meanwhile gives the text back', async () => {
    const complete = await filledIn(writer)
    await pause(true)
    await leavesNothing(portal, async () => {
      const page = await writer.next(complete)
      expect(page.status).toBe(200)
      expect(plain(page)).toContain('Intet er sendt, og intet er gemt.')
      expect(page.html).toMatch(/<textarea[^>]*>[^<]*Bag biblioteket/)
    })
    await pause(false)
  })
})
