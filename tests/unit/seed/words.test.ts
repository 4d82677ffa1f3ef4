import { describe, expect, it } from 'vitest'
import { seedId } from '../../../seed/seedId'
import { englishOf, inLanguage } from '../../../seed/words'

const data = {
  kind: 'entrance',
  name: { da: 'Indgang', en: 'Entrance' },
  phones: [{ number: '112' }, { number: '114', label: { da: 'Sms', en: 'Text message' } }],
  address: { street: 'Exnersgade', confidential: false },
  schedules: [{ opens_at: '08:00' }],
}

describe('seed data in two languages', () => {
  it('is read in one of them', () => {
    expect(inLanguage(data, 'da')).toEqual({
      ...data,
      name: 'Indgang',
      phones: [{ number: '112' }, { number: '114', label: 'Sms' }],
    })
  })

  it('writes of the second only what is localized, into the rows that were saved', () => {
    const saved = { phones: [{ id: 'one' }, { id: 'two' }] }
    expect(englishOf({ data, saved })).toEqual({
      name: 'Entrance',
      phones: [
        { id: 'one', number: '112' },
        { id: 'two', number: '114', label: 'Text message' },
      ],
    })
  })

  it('writes nothing where nothing is localized', () => {
    expect(englishOf({ data: { code: '0561' }, saved: {} })).toEqual({})
  })
})

describe('seedId', () => {
  it('is a UUID of version 5 that depends on the name alone', () => {
    const id = seedId('service/esbjerg/hjemloeseenheden')
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(seedId('service/esbjerg/hjemloeseenheden')).toBe(id)
    expect(seedId('service/esbjerg/opsoegende')).not.toBe(id)
  })
})
