import { createLocalReq } from 'payload'
import { z } from 'zod'
import {
  ErrorReportPage,
  ErrorReportReceipt,
  reportFields,
  reportKinds,
  reportTextLimit,
  type ReportError,
} from '../../../views/portal/pages/ErrorReportPage'
import { appError } from '../../errors'
import { inLanguage } from '../../http/language'
import { htmlPage, redirectPage } from '../../http/page'
import { parseForm } from '../../http/query'
import { renderPage } from '../../http/render'
import { route, type PublicContext, type Route } from '../../http/route'
import { siteFor, type PortalContext } from '../../portal/context'
import type { PublicContent } from '../../portal/content'
import { holdsCpr } from '../../privacy/cpr'
import type { Service } from '../../routing/types'

const form = z.object({
  [reportFields.kind]: z.string().max(40).optional(),
  [reportFields.text]: z.string().optional(),
  [reportFields.trap]: z.string().optional(),
})
const kindSchema = z.enum(reportKinds)

/** "Meld en fejl": the form, its answer, and the receipt. */
export function reportRoutes(portal: PortalContext): Route[] {
  const render = (
    context: PublicContext<unknown>,
    content: PublicContent,
    service: Service,
    again?: { typed: { kind: string | null; text: string }; errors: readonly ReportError[] },
  ) =>
    renderPage(
      <ErrorReportPage
        site={siteFor(portal, context, content)}
        service={named(service, context)}
        typed={
          again && { ...again.typed, kind: kindSchema.safeParse(again.typed.kind).data ?? null }
        }
        errors={again?.errors}
      />,
    )

  return [
    route({
      method: 'get',
      path: '/kontakt/fejl/:service',
      handler: async (context) => {
        const content = await portal.content.current()
        const service = serviceOf(content, context.params)
        return htmlPage(render(context, content, service), { noindex: true })
      },
    }),
    route({
      method: 'post',
      path: '/kontakt/fejl/:service',
      handler: async (context) => {
        const content = await portal.content.current()
        const service = serviceOf(content, context.params)
        const read = readReport(context.form)
        if (!read.ok) {
          return htmlPage(render(context, content, service, read), { status: 422, noindex: true })
        }
        if (!read.isTrapped) await storeReport({ portal, service, report: read.report })
        return redirectPage(inLanguage(`/kontakt/fejl/${service.id}/tak`, context.lang))
      },
    }),
    route({
      method: 'get',
      path: '/kontakt/fejl/:service/tak',
      handler: async (context) => {
        const content = await portal.content.current()
        const service = named(serviceOf(content, context.params), context)
        const site = siteFor(portal, context, content)
        return htmlPage(renderPage(<ErrorReportReceipt site={site} service={service} />), {
          noindex: true,
        })
      },
    }),
  ]
}

type Report = { kind: (typeof reportKinds)[number]; text: string | null }
type ReadReport =
  | { ok: true; isTrapped: boolean; report: Report }
  | { ok: false; typed: { kind: string | null; text: string }; errors: readonly ReportError[] }

/** What was typed is given back with what is wrong; a text like a CPR number never is. */
function readReport(fields: URLSearchParams): ReadReport {
  const read = parseForm(form, fields)
  if (!read.ok)
    throw appError({ code: 'invalid', message: 'a form that is not ours', details: read.details })
  const kind = read.value[reportFields.kind] ?? null
  const text = (read.value[reportFields.text] ?? '').trim()
  const known = kindSchema.safeParse(kind)
  const errors: ReportError[] = []
  if (!known.success) errors.push('kind')
  if (text.length > reportTextLimit) errors.push('text')
  if (holdsCpr(text)) errors.push('cpr')
  if (errors.length > 0 || !known.success) return { ok: false, typed: { kind, text }, errors }
  return {
    ok: true,
    isTrapped: Boolean(read.value[reportFields.trap]),
    report: { kind: known.data, text: text || null },
  }
}

/** The portal's form is the only one that may; see the collection's access. */
async function storeReport({
  portal: { payload },
  service,
  report,
}: {
  portal: PortalContext
  service: Service
  report: Report
}): Promise<void> {
  const req = await createLocalReq({ context: { isPortalForm: true } }, payload)
  await payload.create({
    collection: 'contact-reports',
    data: {
      ...report,
      service: service.id,
      organisation: service.organisation.id,
      state: 'new',
    },
    overrideAccess: false,
    req,
  })
}

function serviceOf(
  { directory }: PublicContent,
  { service = '' }: Readonly<Record<string, string>>,
): Service {
  // A door that the portal itself stands in for has no row, and nobody to correct it.
  const found = directory.source.services.find(({ id }) => id === service)
  if (!found) throw appError({ code: 'not-found', message: 'no live service has this id' })
  return found
}

function named(service: Service, { lang }: Pick<PublicContext<unknown>, 'lang'>) {
  const { da, en } = service.name
  return { id: service.id, name: lang === 'en' ? (en ?? da) : da }
}
