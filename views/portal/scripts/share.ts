/** "Del": only where the browser has a way to share. */
export function offerShare(): void {
  const row = document.querySelector<HTMLElement>('[data-share-row]')
  if (!row || !('share' in navigator)) return
  row.hidden = false
  row.querySelector('[data-share]')?.addEventListener('click', () => {
    // Turning back from the phone's own list is no failure.
    navigator.share({ title: document.title, url: location.href }).catch(() => undefined)
  })
}
