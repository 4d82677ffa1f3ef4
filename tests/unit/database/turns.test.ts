import { describe, expect, it } from 'vitest'
import { createTurns } from '../../../src/database/sqlite/turns'
import { isAppError } from '../../../src/errors'

describe('turns', () => {
  it('go to one at a time, in the order they were asked for', async () => {
    const turns = createTurns({ waitMs: 1_000 })
    const seen: string[] = []
    await Promise.all(
      [1, 2, 3].map(async (who) => {
        const release = await turns.take()
        seen.push(`${who} in`)
        await Promise.resolve()
        seen.push(`${who} out`)
        release()
      }),
    )
    expect(seen).toEqual(['1 in', '1 out', '2 in', '2 out', '3 in', '3 out'])
  })

  it('are refused after the bound, and the queue goes on without the one who left', async () => {
    const turns = createTurns({ waitMs: 20 })
    const release = await turns.take()
    await expect(turns.take()).rejects.toSatisfy((error) => isAppError(error, 'busy'))
    const next = turns.take()
    release()
    await expect(next).resolves.toBeTypeOf('function')
  })

  it('end once, however often they are given back', async () => {
    const turns = createTurns({ waitMs: 20 })
    const first = await turns.take()
    first()
    const second = await turns.take()
    first()
    await expect(turns.take()).rejects.toSatisfy((error) => isAppError(error, 'busy'))
    second()
  })

  it('say when nobody has one', async () => {
    const turns = createTurns({ waitMs: 1_000 })
    await turns.idle()
    const release = await turns.take()
    let isIdle = false
    const idle = turns.idle().then(() => (isIdle = true))
    await Promise.resolve()
    expect(isIdle).toBe(false)
    release()
    await idle
  })
})
