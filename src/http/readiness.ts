export type Readiness = {
  state: () => 'starting' | 'ready' | 'stopping'
  /** Called once the services run; `missing` names what does not answer now, [] = all well. */
  started: (missing: () => Promise<readonly string[]>) => void
  stopping: () => void
  /** What `/readyz` says. */
  report: () => Promise<{ isReady: boolean; state: string; missing: readonly string[] }>
}

/** Whether the portal can serve: asked by a load balancer, so the answer is kept for a second. */
export function createReadiness({ timeoutMs = 2000, now = Date.now } = {}): Readiness {
  let state: 'starting' | 'ready' | 'stopping' = 'starting'
  let askMissing: () => Promise<readonly string[]> = () => Promise.resolve([])
  let last: { at: number; missing: Promise<readonly string[]> } | null = null

  const missingNow = (): Promise<readonly string[]> => {
    if (last === null || now() - last.at > 1000) {
      last = { at: now(), missing: within(timeoutMs, askMissing) }
    }
    return last.missing
  }

  return {
    state: () => state,
    started: (missing) => {
      askMissing = missing
      state = 'ready'
    },
    stopping: () => {
      state = 'stopping'
    },
    report: async () => {
      if (state !== 'ready') return { isReady: false, state, missing: [] }
      const missing = await missingNow()
      const isReady = missing.length === 0
      return { isReady, state: isReady ? 'ready' : 'not-ready', missing }
    },
  }
}

async function within(ms: number, ask: () => Promise<readonly string[]>) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve(['no answer in time']), ms)
  })
  try {
    return await Promise.race([ask().catch(() => ['an error']), late])
  } finally {
    clearTimeout(timer)
  }
}
