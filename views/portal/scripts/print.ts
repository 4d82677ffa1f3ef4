/** A print button where a sheet is meant for paper, and the date on what is printed. */
export function offerPrint(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
  addEventListener('beforeprint', () => {
    const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'da-DK'
    const today = new Date().toLocaleDateString(locale, { dateStyle: 'long' })
    for (const note of document.querySelectorAll<HTMLElement>('[data-printed]')) {
      note.textContent = `${note.dataset.printed} ${today}.`
    }
  })
}
