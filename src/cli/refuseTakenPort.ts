import { createServer } from 'node:net'
import { stopWith } from './stopWith'

/** Says so at once when the port is taken, before anything is built. */
export async function refuseTakenPort({
  port,
  host,
}: {
  port: number
  host: string
}): Promise<void> {
  const probe = createServer()
  const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    probe.once('error', resolve)
    probe.listen({ port, host }, () => resolve(null))
  })
  if (error) stopWith(`Port ${port} cannot be used (${error.code}). Choose another: PORT=3001`)
  await new Promise((resolve) => probe.close(resolve))
}
