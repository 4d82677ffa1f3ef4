/** Five decimals are about a metre: as exactly as the phone knows it, for who is to be found. */
const decimals = 5
const longestWaitMs = 15_000

/** "Send også min position": puts it into the form, where it can be left out again. */
export function offerAttach(): void {
  const part = document.querySelector<HTMLElement>('[data-attach]')
  const find = <Found extends Element>(name: string) => part?.querySelector<Found>(`[${name}]`)
  const button = find<HTMLButtonElement>('data-attach-button')
  const status = find('data-attach-status')
  const row = find<HTMLElement>('data-attach-row')
  const lat = find<HTMLInputElement>('data-attach-lat')
  const lon = find<HTMLInputElement>('data-attach-lon')
  const check = row?.querySelector('input')
  if (!button || !status || !row || !lat || !lon || !check) return
  if (!('geolocation' in navigator)) return
  button.hidden = false
  button.addEventListener('click', () => {
    status.textContent = button.dataset.busy ?? ''
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        lat.value = coords.latitude.toFixed(decimals)
        lon.value = coords.longitude.toFixed(decimals)
        row.hidden = false
        check.checked = true
        status.textContent = button.dataset.done ?? ''
      },
      () => (status.textContent = button.dataset.failed ?? ''),
      { timeout: longestWaitMs, enableHighAccuracy: true },
    )
  })
}
