import { describe, expect, it } from 'vitest'
import { idOf } from '../../../collections/access/roles'
import { submitReferral } from '../../../src/referrals/actions/submitReferral'
import { onRevision } from '../../../src/database/revision'
import { readWorkList } from '../../../src/referrals/inbox/readWorkList'
import { portal, world } from './openedWorld'
import { aSubmission, signedIn, type Unit } from './world'

const receiver = async (unit: Unit) => {
  world.refresh()
  const { receivers } = await world.services.current()
  return receivers.get(world.units[unit].id)
}
const setUser = (unit: Unit, data: object) =>
  portal.payload.update({ collection: 'users', id: world.coordinators[unit].id, data })
const setService = (unit: Unit, data: object) =>
  portal.payload.update({ collection: 'services', id: world.units[unit].id, data })

describe('a unit with an agreement receives', () => {
  it('when somebody serves it, its deputy can step in, and somebody is told', async () => {
    expect(await receiver('entrance')).toMatchObject({ lacks: [], isReceiving: true })
  })

  it('no text while nobody may read it', async () => {
    await setUser('entrance', { roles: ['editor'] })
    expect(await receiver('entrance')).toMatchObject({ lacks: ['reader'], isReceiving: false })
    // Its deputy has lost its own, so nobody in Esbjerg is left.
    expect(await submitReferral(world.services, aSubmission())).toBeNull()
    const { unfit } = await readWorkList(world.services, { user: signedIn(world.secretariat) })
    const { entrance, deputy } = world.units
    expect(unfit.rows).toEqual([
      { id: entrance.id, name: 'Hjemløseenheden', lacks: ['reader'] },
      { id: deputy.id, name: 'Opsøgende team', lacks: ['deputy'] },
    ])
    await setUser('entrance', { roles: ['referral-coordinator'] })
    expect(await receiver('entrance')).toMatchObject({ lacks: [], isReceiving: true })
  })

  it('no text while its deputy is not there, or served by nobody', async () => {
    await setService('deputy', { status: 'paused' })
    expect(await receiver('entrance')).toMatchObject({ lacks: ['deputy'], deputy: null })
    await setService('deputy', { status: 'live' })
    await setUser('deputy', { services: [] })
    expect(await receiver('entrance')).toMatchObject({ lacks: ['deputy'], isReceiving: false })
    await setUser('deputy', { services: [world.units.deputy.id] })
    expect(await receiver('entrance')).toMatchObject({ lacks: [], isReceiving: true })
  })

  it('no text while its deputy belongs to another body', async () => {
    const { entrance, ngo } = world.units
    await setUser('deputy', { services: [] })
    await setService('deputy', { organisation: idOf(ngo.organisation) ?? '' })
    expect(await receiver('entrance')).toMatchObject({ lacks: ['deputy'], deputy: null })
    await setService('deputy', { organisation: idOf(entrance.organisation) ?? '' })
    await setUser('deputy', { services: [world.units.deputy.id] })
    expect(await receiver('entrance')).toMatchObject({ lacks: [], isReceiving: true })
  })

  it('as of the moment somebody’s units change: the portal hears of it', async () => {
    const heard: string[] = []
    const stop = onRevision(portal.payload, ({ collection }) => void heard.push(collection ?? ''))
    await setUser('odense', { name: 'Koordinator i Odense' })
    expect(heard).toContain('users')
    stop()
  })
})
