import type { Lang } from '../portal/words'
import { langs } from '../portal/words'

export type PreviewRow = {
  template: string
  /** By language. */
  subjects: Record<Lang, string>
}

/** The list of mails for whoever works on them; in development only. */
export function PreviewPage({ rows }: { rows: readonly PreviewRow[] }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Mails</title>
      </head>
      <body>
        <main>
          <h1>Mails</h1>
          <ul>
            {rows.map((row) => (
              <li key={row.template}>
                <strong>{row.template}</strong>
                {langs.map((lang) => (
                  <PreviewLinks key={lang} lang={lang} row={row} />
                ))}
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}

function PreviewLinks({ lang, row }: { lang: Lang; row: PreviewRow }) {
  const href = `${lang === 'da' ? '' : `/${lang}`}/dev/mails/${row.template}`
  return (
    <p>
      <a href={href} lang={lang}>
        {row.subjects[lang]}
      </a>{' '}
      (<a href={`${href}?form=text`}>text</a>)
    </p>
  )
}
