import { rm } from 'node:fs/promises'
import { createServer, connect, type Server } from 'node:net'
import path from 'node:path'

/** How a portal says that it is running on a data folder. */
export type Announcement = { withdraw: () => Promise<void> }

/**
 * Marks the data folder as in use. A socket, not a file with a process number: the mark of a killed
 * process answers nobody, so it never has to be cleared by hand. Rejects with `EADDRINUSE` when
 * another portal runs there.
 */
export async function announcePortal(dataDir: string): Promise<Announcement> {
  const address = socketOf(dataDir)
  if (await isPortalRunning(dataDir)) {
    throw Object.assign(new Error(`another portal is running on ${dataDir}`), {
      code: 'EADDRINUSE',
    })
  }
  await rm(address, { force: true })
  const server = await listen(address)
  server.unref()
  return { withdraw: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** Whether a portal is running on this data folder, in whatever process. */
export function isPortalRunning(dataDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketOf(dataDir))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** Relative where that is shorter: a socket's path may have no more than about 100 characters. */
function socketOf(dataDir: string): string {
  const absolute = path.resolve(dataDir, 'portal.sock')
  const relative = path.relative(process.cwd(), absolute)
  return relative.length < absolute.length ? relative : absolute
}

function listen(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject)
    server.listen(address, () => resolve(server))
  })
}
