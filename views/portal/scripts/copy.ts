/** "Kopiér": only where the browser lets a page write to the clipboard. */
export function offerCopy(): void {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const source = document.getElementById(button.dataset.copy ?? '')
    const status = document.querySelector('[data-copy-status]')
    if (!source || !status) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      const text = source instanceof HTMLTextAreaElement ? source.value : source.textContent
      const isCopied = await navigator.clipboard.writeText(text ?? '').then(
        () => true,
        () => false,
      )
      status.textContent = (isCopied ? button.dataset.done : button.dataset.failed) ?? ''
    })
  }
}
