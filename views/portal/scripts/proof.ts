/** A challenge of ALTCHA, as `src/referrals/protection/proof.ts` makes it. */
type Challenge = {
  parameters: {
    algorithm: string
    nonce: string
    salt: string
    cost: number
    keyLength: number
    keyPrefix: string
  }
}
type Solution = { counter: number; derivedKey: string }

/** Often enough to be seen, seldom enough to cost nothing. */
const showEveryMs = 100

/**
 * The page before sending: does the work that is asked for and sends the form by itself. Each step
 * is done by the browser on another thread, so the page can be read and left meanwhile.
 */
export function offerProof(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-proof]')
  const find = <Found extends Element>(name: string) => form?.querySelector<Found>(`[${name}]`)
  const work = find<HTMLElement>('data-proof-work')
  const field = find<HTMLInputElement>('data-proof-field')
  const status = find<HTMLElement>('data-proof-status')
  const progress = work?.querySelector('progress')
  // Without https there is no `subtle`: then one waits, as without script.
  if (!form || !work || !field || !status || !progress || !globalThis.crypto?.subtle) return
  const challenge = JSON.parse(field.dataset.challenge ?? '{}') as Challenge
  const say = (name: 'busy' | 'pressed' | 'ready' | 'sending') => {
    status.textContent = status.dataset[name] ?? ''
  }
  const others = form.querySelectorAll<HTMLElement>('[data-proof-other]')
  const showWork = (isShown: boolean) => {
    work.hidden = !isShown
    for (const other of others) other.hidden = isShown
  }
  let isWanted = form.dataset.proof === 'send'
  let isWorking = true

  const label = find<HTMLElement>('data-proof-label')
  const otherLabel = label?.textContent ?? ''
  if (label) label.textContent = label.dataset.proofLabel ?? ''
  showWork(true)
  say(isWanted ? 'busy' : 'pressed')
  form.addEventListener('submit', (event) => {
    const isBack = event.submitter?.hasAttribute('data-proof-back') ?? false
    if (isBack || !isWorking) return
    event.preventDefault()
    isWanted = true
    say('pressed')
  })
  solve(challenge, (counter) => (progress.value = counter)).then(
    (solution) => {
      isWorking = false
      progress.value = progress.max
      field.value = JSON.stringify({ challenge, solution })
      say(isWanted ? 'sending' : 'ready')
      if (isWanted) form.submit()
    },
    () => {
      isWorking = false
      showWork(false)
      if (label) label.textContent = otherLabel
    },
  )
}

/** Counts up until the derived key begins as it should. */
async function solve(
  { parameters }: Challenge,
  show: (counter: number) => void,
): Promise<Solution> {
  const { algorithm, cost, keyLength, keyPrefix } = parameters
  const nonce = bytesOf(parameters.nonce)
  const salt = bytesOf(parameters.salt)
  const password = new Uint8Array(nonce.length + 4)
  password.set(nonce)
  const view = new DataView(password.buffer)
  const derivation = {
    name: 'PBKDF2',
    hash: algorithm.replace('PBKDF2/', ''),
    salt,
    iterations: cost,
  }
  let shown = performance.now()
  for (let counter = 0; ; counter += 1) {
    view.setUint32(nonce.length, counter)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const bits = await crypto.subtle.deriveBits(derivation, key, keyLength * 8)
    const derivedKey = hexOf(new Uint8Array(bits))
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey }
    if (performance.now() - shown < showEveryMs) continue
    show(counter)
    shown = performance.now()
  }
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
