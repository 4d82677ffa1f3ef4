import type { Page } from 'playwright-core'
import { serviceId } from '../../../seed/demo/toDocuments'

export type PublicPage = {
  /** What it shows, as the name of its test. */
  name: string
  /** Danish address; English has `/en` before it. */
  path: string
  status: number
  /** Brings the page into the state, where an address alone does not. */
  act?: (page: Page) => Promise<void>
}

/** Esbjerg's entrance in the demo: it has hours, a text phone and written referrals. */
export const esbjergEntrance = serviceId('esbjerg/hjemloeseenheden')
export const reportPath = `/kontakt/fejl/${esbjergEntrance}`

const plain: [name: string, path: string][] = [
  ['front page', '/'],
  ['place', '/kontakt'],
  ['place, about oneself', '/kontakt?for=mig'],
  ['place, of a home', '/kontakt?situation=udsaettelse'],
  ['several places', '/kontakt?sted=7100'],
  ['no such place', '/kontakt?sted=xyzxyz'],
  ['a position outside', '/kontakt?lat=52.52&lon=13.4'],
  ['all municipalities', '/kontakt/kommuner'],
  ['through one’s work', '/kontakt/fagfolk'],
  ['answer', '/kontakt/esbjerg'],
  ['answer, about oneself', '/kontakt/esbjerg?for=mig&alder=18-24&situation=sofa'],
  ['answer, one in the street', '/kontakt/aalborg?situation=gade&alder=25-plus&for=fremmed'],
  ['answer where the entrance is missing', '/kontakt/laesoe'],
  ['answer, violence', '/kontakt/esbjerg?situation=vold'],
  ['answer, under 18', '/kontakt/esbjerg?alder=under-18'],
  ['answer, under 18 oneself', '/kontakt/esbjerg?alder=under-18&for=mig'],
  ['answer, under 18 through work', '/kontakt/laesoe?alder=under-18&for=arbejde'],
  ['answer, leaving care', '/kontakt/esbjerg?situation=anbringelse&alder=under-18&for=mig'],
  ['answer, with children', '/kontakt/esbjerg?boern=ja'],
  ['answer, danger', '/kontakt/esbjerg?fare=ja'],
  ['answer, asks where before', '/kontakt/esbjerg?situation=faengsel'],
  ['answer, lived before elsewhere', '/kontakt/esbjerg?situation=faengsel&fra=Aalborg'],
  ['answer, lived before nowhere', '/kontakt/esbjerg?situation=hospital&fra=xyzxyz'],
  ['step, situation', '/kontakt/esbjerg?trin=situation'],
  ['step, lived before', '/kontakt/esbjerg?situation=faengsel&trin=fra'],
  ['step, age', '/kontakt/esbjerg?situation=gade&trin=alder'],
  ['step, about whom', '/kontakt/esbjerg?situation=gade&alder=18-24&trin=for'],
  ['step, children', '/kontakt/esbjerg?situation=gade&for=mig&trin=boern'],
  ['card for print', '/kontakt/esbjerg/print'],
  ['card where the entrance is missing', '/kontakt/laesoe/print'],
  ['poster', '/kontakt/esbjerg/plakat'],
  ['poster where the entrance is missing', '/kontakt/laesoe/plakat'],
  ['error report', reportPath],
  ['error report, receipt', `${reportPath}/tak`],
  ['writing, how', '/henvendelse'],
  ['about', '/om'],
  ['about data', '/om/data'],
  ['accessibility', '/tilgaengelighed'],
  ['privacy', '/privatliv'],
]

/** Every page that anybody may open, in every state that looks different. */
export const publicPages: readonly PublicPage[] = [
  ...plain.map(([name, path]) => ({ name, path, status: 200 })),
  { name: 'error report with errors', path: reportPath, status: 200, act: sendWithErrors },
  { name: 'no such page', path: '/findes-ikke', status: 404 },
  { name: 'a secret link that leads nowhere', path: '/henvendelse/findes-ikke', status: 404 },
  { name: 'no such municipality', path: '/kontakt/findes-ikke', status: 404 },
  { name: 'a wrong answer in the address', path: '/kontakt/esbjerg?situation=x', status: 400 },
]

export type Lang = 'da' | 'en'

export function inLanguage(path: string, lang: Lang): string {
  if (lang === 'da') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** Opens a page in its state, and makes sure that it is that page. */
export async function openPublic(
  page: Page,
  { path, status, act }: PublicPage,
  lang: Lang = 'da',
): Promise<void> {
  const answer = await page.goto(inLanguage(path, lang))
  if (answer?.status() !== status) {
    throw new Error(`${path} answered ${answer?.status()}, not ${status}`)
  }
  await act?.(page)
}

/** Neither a kind nor a text that may be sent: both fields complain. */
async function sendWithErrors(page: Page): Promise<void> {
  await page.locator('textarea').fill('Det er 010180-1234, der har ringet')
  await page.locator('form.question button[type=submit]').click()
  await page.locator('.error-summary').waitFor()
}
