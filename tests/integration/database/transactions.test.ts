import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { afterCommit, inTransaction, isTransactionMisuse } from '../../../src/database'
import { isAppError } from '../../../src/errors'
import { makeTestDatabase, type TestDatabase } from '../../support/testDatabase'
import { asPayload, startPayload, type TestPayload } from './support/start'

let database: TestDatabase
let payload: TestPayload
let count = 0

beforeAll(async () => {
  database = await makeTestDatabase()
  payload = await startPayload({ url: database.url })
})

afterAll(async () => {
  await payload?.destroy()
  await database?.remove()
})

beforeEach(() => {
  count += 1
})

const name = () => `owner ${count}`
const create = (args = {}) =>
  payload.create({ collection: 'owners', data: { name: name() }, ...args })
const stored = async () =>
  (await payload.find({ collection: 'owners', where: { name: { equals: name() } } })).totalDocs

describe('inTransaction', () => {
  it('keeps what its work did', async () => {
    const made = await inTransaction({ payload: asPayload(payload) }, (req) => create({ req }))
    expect(made.name).toBe(name())
    expect(await stored()).toBe(1)
  })

  it('undoes everything when its work fails', async () => {
    const work = inTransaction({ payload: asPayload(payload) }, async (req) => {
      await create({ req })
      throw new Error('on second thoughts')
    })
    await expect(work).rejects.toThrow('on second thoughts')
    expect(await stored()).toBe(0)
  })

  it('joins the transaction of a request that has one', async () => {
    const work = inTransaction({ payload: asPayload(payload) }, async (req) => {
      await inTransaction({ payload: asPayload(payload), req }, (same) => create({ req: same }))
      throw new Error('the outer one decides')
    })
    await expect(work).rejects.toThrow('the outer one decides')
    expect(await stored()).toBe(0)
  })

  it('repeats the whole work after a transient error, then keeps it once', async () => {
    let tries = 0
    await inTransaction({ payload: asPayload(payload) }, async (req) => {
      await create({ req })
      tries += 1
      if (tries < 3) throw Object.assign(new Error('came second'), { codeName: 'WriteConflict' })
    })
    expect(tries).toBe(3)
    expect(await stored()).toBe(1)
  })

  it('gives each try the request anew, and leaves the request itself alone', async () => {
    const req = await createLocalReq({ context: { from: 'the caller' } }, asPayload(payload))
    const seen: unknown[] = []
    await inTransaction({ payload: asPayload(payload), req }, async (own) => {
      seen.push({ ...own.context })
      own.context.tried = true
      expect(own.headers).toBe(req.headers)
      expect(req.transactionID).toBeUndefined()
      await create({ req: own })
      if (seen.length < 2) throw Object.assign(new Error('second'), { codeName: 'WriteConflict' })
    })
    expect(seen).toEqual([{ from: 'the caller' }, { from: 'the caller' }])
    expect(req.context).toEqual({ from: 'the caller' })
    expect(await stored()).toBe(1)
  })

  it('gives up with a conflict', async () => {
    let tries = 0
    const work = inTransaction({ payload: asPayload(payload), repeats: 2 }, async () => {
      tries += 1
      throw Object.assign(new Error('came second'), { codeName: 'WriteConflict' })
    })
    await expect(work).rejects.toSatisfy((error) => isAppError(error, 'conflict'))
    expect(tries).toBe(3)
  })
})

describe('afterCommit', () => {
  it('runs after the commit, and can begin a transaction of its own', async () => {
    const seen: number[] = []
    await inTransaction({ payload: asPayload(payload) }, async (req) => {
      await afterCommit(req, async () => seen.push(await stored()))
      await afterCommit(req, () => payload.create({ collection: 'notices', data: { text: 'own' } }))
      await create({ req })
      expect(seen).toEqual([])
    })
    expect(seen).toEqual([1])
  })

  it('does not run after a rollback', async () => {
    let hasRun = false
    const work = inTransaction({ payload: asPayload(payload) }, async (req) => {
      await afterCommit(req, () => (hasRun = true))
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(hasRun).toBe(false)
  })

  it('runs at once without a transaction, and its error undoes nothing', async () => {
    const req = await createLocalReq({}, asPayload(payload))
    let hasRun = false
    await afterCommit(req, () => {
      hasRun = true
      throw new Error('logged')
    })
    expect(hasRun).toBe(true)
  })
})

describe('mistakes are reported', () => {
  it('a transaction begun inside the work of another one', async () => {
    const started = performance.now()
    const work = inTransaction({ payload: asPayload(payload) }, async () => {
      await create()
    })
    await expect(work).rejects.toSatisfy(isTransactionMisuse)
    expect(performance.now() - started).toBeLessThan(1_000)
    expect(await stored()).toBe(0)
  })

  it('work that goes on after an error inside it has ended the transaction', async () => {
    await create()
    const work = inTransaction({ payload: asPayload(payload) }, async (req) => {
      await create({ req }).catch(() => 'the name is taken, never mind')
    })
    await expect(work).rejects.toSatisfy(isTransactionMisuse)
  })

  it('takes transactions begun side by side for what they are', async () => {
    const requests = await Promise.all([1, 2, 3].map(() => createLocalReq({}, asPayload(payload))))
    const begun = requests.map((req) => initTransaction(req))
    for (const [index, req] of requests.entries()) {
      await begun[index]
      await commitTransaction(req)
    }
    expect(await Promise.all(begun)).toEqual([true, true, true])
  })

  it('leaves nothing behind after a rollback by hand', async () => {
    const req = await createLocalReq({}, asPayload(payload))
    await initTransaction(req)
    await create({ req })
    await killTransaction(req)
    expect(await stored()).toBe(0)
  })
})
