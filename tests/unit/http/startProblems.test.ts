import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderProblem, nodeProblem, startProblem } from '../../../src/startProblems'

it('knows an old Node', () => {
  expect(nodeProblem('18.20.0')).toMatch(/^Node 20\.19 or later is needed; this is 18\.20\.0/)
  expect(nodeProblem('20.18.1')).not.toBeNull()
  for (const version of ['20.19.0', '22.0.0', '24.1.0']) expect(nodeProblem(version)).toBeNull()
  expect(nodeProblem(process.versions.node)).toBeNull()
})

it('tries the data folder and leaves nothing in it', () => {
  const dir = mkdtempSync(join(tmpdir(), 'folder-'))
  expect(folderProblem(join(dir, 'new/data'))).toBeNull()
  expect(readdirSync(join(dir, 'new/data'))).toEqual([])
  // Nobody can make a folder inside a file, whatever their rights.
  writeFileSync(join(dir, 'file'), '')
  expect(folderProblem(join(dir, 'file/data'))).toMatch(/cannot be written to/)
  rmSync(dir, { recursive: true })
})

it('puts what went wrong into one line', () => {
  const listening = (code: string) => Object.assign(new Error(code), { code, syscall: 'listen' })
  const at = { port: 3000, host: '10.0.0.1' }
  expect(startProblem(listening('EADDRINUSE'), at)).toMatch(/^Port 3000 is taken.*PORT=3001/)
  expect(startProblem(listening('EACCES'), at)).toMatch(/^Port 3000 is not allowed/)
  expect(startProblem(listening('EADDRNOTAVAIL'), at)).toMatch(/no address 10\.0\.0\.1/)
  expect(startProblem(new Error('no replica set\nat x'), at)).toBe(
    'The portal could not start: no replica set',
  )
})
