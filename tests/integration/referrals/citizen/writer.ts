import type { CitizenPortal } from './portal'

export type Fields = Record<string, string>
export type Shown = {
  status: number
  html: string
  location: string | null
  headers: Headers
  /** The form's own fields, as a browser would send them back. */
  fields: Fields
}

/** Somebody with a browser without script: sends forms, and reads what comes back. */
export function writerAt(
  { url }: Pick<CitizenPortal, 'url'>,
  lang: 'da' | 'en' = 'da',
  headers: Record<string, string> = {},
) {
  const at = (path: string) => url + (lang === 'en' ? `/en${path}` : path)
  const ask = async (path: string, init: RequestInit = {}): Promise<Shown> => {
    const answer = await fetch(at(path), { redirect: 'manual', headers, ...init })
    const html = await answer.text()
    const location = answer.headers.get('location')
    return {
      status: answer.status,
      html,
      location,
      headers: answer.headers,
      fields: fieldsIn(html),
    }
  }
  const post = (path: string, fields: Fields) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) })
  return {
    get: (path: string) => ask(path),
    post,
    send: (fields: Fields) => post('/henvendelse', fields),
    /** Fills a page in and presses the button onward. */
    next: (page: Shown, filled: Fields = {}) => post('/henvendelse', { ...page.fields, ...filled }),
    /** Presses a button with a name of its own: back, or change. */
    press: (page: Shown, name: string, value: string, filled: Fields = {}) =>
      post('/henvendelse', { ...page.fields, ...filled, [name]: value }),
  }
}

/** A page's text without what keeps words together or lets them break. */
export const plain = ({ html }: Pick<Shown, 'html'>) =>
  html.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '').replaceAll('<!-- -->', '')

/** From the door of Esbjerg's unit: what the finder knew. */
export const fromDoor: Fields = { kommune: '0561', situation: 'gade', for: 'fremmed' }
export const adult: Fields = { alder: '25-plus', boern: 'nej' }
export const report: Fields = {
  hvor: 'Bag biblioteket, under halvtaget',
  hvornaar: 'i går kl. 21',
  hvad: 'En person i sovepose. Æ, ø & "å" <b>.',
  plejer: 'om aftenen',
  hjaelper: 'har en hund',
}
export const contact: Fields = { mail: 'nabo@eksempel.example', telefon: '+45 00 98 76 54' }

/** Every step filled in, up to the one to check; its fields are a complete form. */
export async function filledIn(
  writer: ReturnType<typeof writerAt>,
  door: Fields = fromDoor,
): Promise<Shown> {
  const start = await writer.send(door)
  const asked = await writer.next(start, adult)
  const told = await writer.next(asked, { spurgt: 'ja' })
  const reach = await writer.next(told, report)
  return writer.next(reach, contact)
}

/** Inputs, areas and lists in the form of a step, with what stands in them. */
function fieldsIn(html: string): Fields {
  const form = /<form class="question"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const fields: Fields = {}
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const isChoice = /type="(radio|checkbox)"/.test(tag)
    if (name && (!isChoice || / checked=/.test(tag))) fields[name] = attribute(tag, 'value') ?? ''
  }
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea\b[^>]*?name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g,
  )) {
    fields[name] = decoded(text)
  }
  const list = /<select name="([^"]+)"[\s\S]*?<option value="([^"]+)" selected/.exec(form)
  if (list) fields[list[1] ?? ''] = list[2] ?? ''
  return fields
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : decoded(found)
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
