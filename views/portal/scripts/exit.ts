import { forgetKept } from './kept'

const pressesToLeave = 3
/** Three presses count together only when they follow each other this closely. */
const pressWindowMs = 1500
/** Leaving must not wait for a slow disk. */
const longestWaitMs = 400

/** "Forlad siden nu": leaves without a step back to this page, and takes away what was kept. */
export function offerExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-exit]')
  if (!link) return
  link.addEventListener('click', (event) => {
    event.preventDefault()
    void leave(link.href)
  })
  let presses: number[] = []
  document.addEventListener('keydown', ({ key, timeStamp }) => {
    if (key !== 'Escape') return void (presses = [])
    presses = [...presses.filter((then) => timeStamp - then < pressWindowMs), timeStamp]
    if (presses.length >= pressesToLeave) void leave(link.href)
  })
}

async function leave(href: string): Promise<void> {
  document.documentElement.hidden = true
  document.title = ' '
  await Promise.race([forgetKept(), new Promise((done) => setTimeout(done, longestWaitMs))])
  location.replace(href)
}
