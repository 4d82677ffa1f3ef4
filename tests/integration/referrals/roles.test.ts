import { beforeAll, describe, expect, it, test } from 'vitest'
import { mayDo, type ReferralAction } from '../../../collections/referrals/access'
import { isAppError } from '../../../src/errors'
import { restActions } from '../../../src/referrals/endpoints/actions'
import { mayNow } from '../../../src/referrals/inbox/mayNow'
import { readReferral } from '../../../src/referrals/inbox/readReferral'
import type { Referral } from '../../../src/referrals/rows/types'
import { readTexts } from '../../../src/referrals/texts/readTexts'
import { makeUser } from '../../support/makeUser'
import { rest } from './openedRest'
import { portal, world } from './openedWorld'
import { bodyOf, people, situations, type Person, type Situation, type Users } from './rolesTable'
import { submitted } from './support'
import { signedIn } from './world'

let users: Users
beforeAll(async () => {
  const { coordinators, secretariat, editor } = world
  const admin = await makeUser(portal.payload, {
    name: 'admin',
    email: 'admin@portal.example',
    roles: ['organisation-admin'],
    organisation: coordinators.entrance.organisation,
  })
  users = { ...coordinators, secretariat, editor, admin }
})

const userOf = (person: Person) => (person === 'public' ? null : users[person])
const readerOf = (person: Person) => (person === 'public' ? null : signedIn(users[person]))

const actions = [...Object.keys(restActions), 'texts'] as const
/** Under which name of `mayDo` an action is let in. */
const ruleOf = (action: string): ReferralAction => {
  if (action === 'texts') return 'readTexts'
  return action === 'unjoinReferral' ? 'joinReferrals' : (action as ReferralAction)
}

describe.each(Object.entries(situations))('a referral that is %s', (_name, situation) => {
  // One for all of them, until somebody has done something with it.
  let untouched: Referral | null = null
  const current = async () => (untouched ??= await situation.make(world))

  test.each(people)('every action of %s, by function and by REST', async (person) => {
    for (const action of actions) {
      for (const way of ['function', 'rest'] as const) {
        const referral = await current()
        const expected = expectedFor({ situation, person, action, referral, way })
        const outcome = await tried({ referral, person, action, way })
        expect({ action, way, outcome }).toEqual({ action, way, outcome: expected })
        if (outcome === 'done') untouched = null
      }
    }
  })

  test.each(people)('what %s may do is what the page offers', async (person) => {
    const referral = await current()
    const standing = situation.standings[person]
    const read = () => readReferral(world.services, { user: readerOf(person), id: referral.id })
    const { status, json } = await rest.ask(userOf(person), 'GET', `/inbox/${referral.id}`)
    if (!standing) {
      await expect(read()).rejects.toMatchObject({ code: 'not-found' })
      expect(status).toBe(person === 'public' ? 401 : 404)
      expect(JSON.stringify(json)).not.toContain(referral.code)
      return
    }
    const { may } = await read()
    expect(may).toEqual(mayNow(referral, standing))
    expect([status, json.may, json.standing]).toEqual([200, may, standing])
  })

  it('is found by its code by who has a standing in it', async () => {
    const referral = await current()
    for (const person of people) {
      const path = `/inbox/code/${referral.code.toLowerCase().replace('-', '')}`
      const { status, json } = await rest.ask(userOf(person), 'GET', path)
      if (situation.standings[person]) expect([status, json]).toEqual([200, { id: referral.id }])
      else expect(status).toBe(person === 'public' ? 401 : 404)
    }
  })
})

type Outcome = 'done' | 'unknown' | 'forbidden' | 'signed-out' | 'not-now'

function expectedFor({
  situation,
  person,
  action,
  referral,
  way,
}: {
  situation: Situation
  person: Person
  action: string
  referral: Referral
  way: 'function' | 'rest'
}): Outcome {
  if (person === 'public' && way === 'rest') return 'signed-out'
  const standing = situation.standings[person]
  if (!standing) return 'unknown'
  const rule = ruleOf(action)
  const standings: readonly string[] = mayDo[rule]
  if (!standings.includes(standing)) return 'forbidden'
  if (action === 'unjoinReferral') return 'not-now'
  return mayNow(referral, standing).includes(rule) ? 'done' : 'not-now'
}

/** One that the same unit holds, to be joined with. */
async function companionOf({ holder }: Referral): Promise<Referral> {
  const { referral } = await submitted(world)
  const { id } = referral
  await portal.payload.db.updateOne({ collection: 'referrals', id, data: { holder } })
  return referral
}

async function tried({
  referral,
  person,
  action,
  way,
}: {
  referral: Referral
  person: Person
  action: string
  way: 'function' | 'rest'
}): Promise<Outcome> {
  const { id, version } = referral
  const other = action === 'joinReferrals' ? await companionOf(referral) : referral
  const body = bodyOf(action, { world, other })
  if (way === 'rest') {
    const sent = action === 'texts' ? body : { ...body, version }
    const { status } = await rest.ask(userOf(person), 'POST', `/inbox/${id}/${action}`, sent)
    return outcomes[status] ?? Promise.reject(new Error(`answered ${status}`))
  }
  const input = { ...body, user: readerOf(person), id, version, once: String(body.once) }
  try {
    if (action === 'texts') await readTexts(world.services, input)
    else await restActions[action]?.run(world.services, input)
    return 'done'
  } catch (error) {
    if (isAppError(error, 'not-found')) return 'unknown'
    if (isAppError(error, 'forbidden')) return 'forbidden'
    if (isAppError(error, 'conflict') || isAppError(error, 'gone')) return 'not-now'
    throw error
  }
}

const outcomes: Record<number, Outcome> = {
  200: 'done',
  401: 'signed-out',
  403: 'forbidden',
  404: 'unknown',
  409: 'not-now',
  410: 'not-now',
}
