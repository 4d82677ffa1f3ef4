/** Three decimals are about a hundred metres: enough for a municipality, too little for a door. */
const decimals = 3
const longestWaitMs = 10_000

/** "Brug min position": asks the phone, and goes on with the place; the field stays as it was. */
export function offerPosition(): void {
  if (!('geolocation' in navigator)) return
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-place]')) offerIn(form)
}

function offerIn(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('[data-position]')
  const status = form.querySelector('[data-position-status]')
  if (!button || !status) return
  button.hidden = false
  button.addEventListener('click', () => {
    status.textContent = button.dataset.busy ?? ''
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        status.textContent = ''
        location.assign(addressFor(form, coords))
      },
      () => (status.textContent = button.dataset.failed ?? ''),
      { timeout: longestWaitMs, maximumAge: 60_000 },
    )
  })
}

function addressFor(form: HTMLFormElement, { latitude, longitude }: GeolocationCoordinates): URL {
  const address = new URL(form.action)
  for (const [name, value] of new FormData(form)) {
    if (name !== 'sted') address.searchParams.set(name, String(value))
  }
  address.searchParams.set('lat', latitude.toFixed(decimals))
  address.searchParams.set('lon', longitude.toFixed(decimals))
  return address
}
