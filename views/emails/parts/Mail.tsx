import type { ReactNode } from 'react'
import type { Lang } from '../../portal/words'
import { darkStyles, look } from './look'

/** The whole of a mail: its heading is its subject, so that the inbox and the mail say the same. */
export function Mail({
  lang,
  subject,
  before,
  children,
  foot,
}: {
  lang: Lang
  subject: string
  /** What comes first of all. */
  before?: ReactNode
  children: ReactNode
  foot: readonly string[]
}) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style>{darkStyles}</style>
      </head>
      <body className="page" style={look.page}>
        <main style={look.column}>
          {before}
          <h1 style={look.heading}>{subject}</h1>
          {children}
          <footer style={look.foot}>
            {foot.map((line) => (
              <p key={line} style={look.paragraph}>
                {line}
              </p>
            ))}
          </footer>
        </main>
      </body>
    </html>
  )
}
