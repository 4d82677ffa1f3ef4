/** Bytes of a page's first view: its HTML and its style sheet, as a browser gets them. */
export type FirstView = { path: string; html: number; css: number }

/** What fits a new connection's first round trips. */
export const firstViewLimit = 14 * 1024

/** Asks a portal that has kept nothing yet, so that its pages are compressed in haste: the worst. */
export async function firstViews(url: string): Promise<FirstView[]> {
  const views: FirstView[] = []
  for (const path of ['/', '/kontakt', '/kontakt/esbjerg']) {
    const html = await compressed(`${url}${path}`)
    const [, sheet] = /<link[^>]+href="([^"]+\.css)"/.exec(html.text) ?? []
    if (!sheet) throw new Error(`${path} has no style sheet`)
    const css = await compressed(new URL(sheet, url).href)
    views.push({ path, html: html.bytes, css: css.bytes })
  }
  return views
}

/** `Content-Length` is that of the compressed bytes; `fetch` unpacks them. */
async function compressed(url: string): Promise<{ text: string; bytes: number }> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  const text = await answer.text()
  if (answer.headers.get('content-encoding') !== 'br') throw new Error(`${url} is not compressed`)
  return { text, bytes: Number(answer.headers.get('content-length')) }
}
