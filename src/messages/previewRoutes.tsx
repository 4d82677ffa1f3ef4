import { z } from 'zod'
import { exampleFacts } from '../../views/emails/examples'
import { PreviewPage } from '../../views/emails/PreviewPage'
import type { Env } from '../env'
import { appError } from '../errors'
import { htmlPage, textPage } from '../http/page'
import { renderPage } from '../http/render'
import { route, type Route } from '../http/route'
import { renderMail } from './render'
import { templates, type Lang, type Template } from './types'

/**
 * Every mail with made-up facts, at `/dev/mails` and `/en/dev/mails`: only while the portal is being
 * developed. In production and in tests the rows are not there at all.
 */
export function mailPreviewRoutes({ nodeEnv }: Pick<Env, 'nodeEnv'>): Route[] {
  if (nodeEnv !== 'development') return []
  return [
    route({
      method: 'get',
      path: '/dev/mails',
      languages: 'one',
      handler: () => {
        const rows = templates.map((template) => ({
          template,
          subjects: { da: example(template, 'da').subject, en: example(template, 'en').subject },
        }))
        return htmlPage(renderPage(<PreviewPage rows={rows} />), { noindex: true })
      },
    }),
    route({
      method: 'get',
      path: '/dev/mails/:template',
      query: z.object({ form: z.enum(['html', 'text']).default('html') }),
      handler: ({ params, query, lang }) => {
        const template = templates.find((name) => name === params.template)
        if (!template) throw appError({ code: 'not-found', message: 'no such mail' })
        const { subject, html, text } = example(template, lang)
        if (query.form === 'text') return textPage(`${subject}\n\n${text}`, { noindex: true })
        return htmlPage(html, { noindex: true, headers: mailPolicy })
      },
    }),
  ]
}

function example(template: Template, lang: Lang) {
  return renderMail({ template, lang, facts: exampleFacts[template] })
}

/** A mail carries its own styles, which no other page of the portal may. */
const mailPolicy = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}
