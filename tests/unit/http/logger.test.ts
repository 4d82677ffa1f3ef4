import { beforeEach, expect, it } from 'vitest'
import { createLogger, serializeError } from '../../../src/http/logger'

let lines: string[] = []
const log = createLogger({ logLevel: 'info' }, { write: (line) => lines.push(line) })
beforeEach(() => {
  lines = []
})

const failed = () =>
  new Error('Failed query: insert into "t" values (?)\nparams: hemmeligt', {
    cause: Object.assign(new Error('UNIQUE constraint failed'), { code: 'SQLITE_CONSTRAINT' }),
  })

it('says what a database did not like, without the values', () => {
  log.error(failed())
  log.error({ err: failed() })
  log.error({ err: failed() }, 'while saving')
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(line).not.toContain('hemmeligt')
    expect(line).toContain('SQLITE_CONSTRAINT')
    expect(line).toContain('logger.test')
  }
  expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'Failed ',
    'Failed ',
    'while saving',
  ])
})

it('leaves refusals to the front door', () => {
  const refusal = Object.assign(new Error('cannot be queried: hemmeligt'), { status: 400 })
  log.error(refusal)
  log.error({ err: refusal })
  log.error('File hemmeligt.png for collection media is missing on the disk. Expected path: /x')
  expect(lines).toEqual([])
  log.warn('a plain line')
  log.info({ port: 3000 }, 'ready')
  expect(lines).toHaveLength(2)
})

it('takes whatever was thrown', () => {
  expect(serializeError('hemmeligt')).toEqual({ name: 'string' })
  expect(serializeError(null)).toEqual({ name: 'object' })
})
