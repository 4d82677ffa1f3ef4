import type { ReactNode } from 'react'
import type { Site } from '../site'
import { Footer } from './Footer'
import { Head } from './Head'
import { Header } from './Header'
import { SafetyBar } from './SafetyBar'

/**
 * The shell of every public page. The renderer puts `<!doctype html>` before it. `night` pages
 * carry the evening sky behind the name; the others stand on paper.
 */
export function Page({
  site,
  title,
  description,
  isIndexable = true,
  tone = 'paper',
  isSheet = false,
  extraStyles = null,
  children,
}: {
  site: Site
  title: string
  description: string
  /** False for steps, receipts, papers and errors. */
  isIndexable?: boolean
  tone?: 'night' | 'paper'
  /** Only the sheet on the page is printed. */
  isSheet?: boolean
  /** A style sheet beside the portal's own, for pages that few come to. */
  extraStyles?: 'referral' | null
  children: ReactNode
}) {
  return (
    <html lang={site.lang} className={isSheet ? 'sheet-page' : undefined}>
      <Head
        site={site}
        title={title}
        description={description}
        isIndexable={isIndexable}
        isSheet={isSheet}
        extraStyles={extraStyles}
      />
      <body className={tone}>
        <SafetyBar lang={site.lang} />
        <Header site={site} />
        <main id="indhold" tabIndex={-1}>
          {children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  )
}
