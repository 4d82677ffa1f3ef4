import { linksFor } from '../links'
import { Page } from '../layout/Page'
import { ChoiceRows } from '../parts/ChoiceRows/ChoiceRows'
import { ErrorSummary } from '../parts/ErrorSummary/ErrorSummary'
import { FieldError } from '../parts/FieldError/FieldError'
import { Icon } from '../parts/Icon/Icon'
import { Notice } from '../parts/Notice/Notice'
import { Trap } from '../parts/Trap/Trap'
import type { Site } from '../site'
import { wordsFor, type Lang } from '../words'

/** As the collection of reported errors has them. */
export const reportKinds = ['phone', 'hours', 'address', 'closed', 'other'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Field names of the form, so that the route reads what the page sends. */
export const reportFields = { kind: 'hvad', text: 'tekst', trap: 'hjemmeside' } as const
export const reportTextLimit = 500

export type ReportError = 'kind' | 'text' | 'cpr'
export type ReportTyped = { kind: ReportKind | null; text: string }

/** The form to report an error in a contact. With `errors` it is shown again with what was typed. */
export function ErrorReportPage({
  site,
  service,
  typed = { kind: null, text: '' },
  errors = [],
}: {
  site: Site
  service: { id: string; name: string }
  /** A text that looked like a CPR number is never given back. */
  typed?: ReportTyped
  errors?: readonly ReportError[]
}) {
  const { lang } = site
  const words = wordsFor(lang).report
  const textErrors = errors.filter((error) => error !== 'kind')
  const title = words.title(service.name)
  return (
    <Page
      site={site}
      title={errors.length > 0 ? `${words.errorPrefix} ${title}` : title}
      description={words.intro(service.name)}
      isIndexable={false}
    >
      <div className="container narrow">
        <h1>{words.heading}</h1>
        {errors.length > 0 && (
          <ErrorSummary heading={words.errorsTitle} errors={summarized(errors, lang)} />
        )}
        <p className="intro">{words.intro(service.name)}</p>
        <Notice text={words.notForHelp}>
          <p>
            <a href={linksFor(lang).contact}>{words.findHelp}</a>
          </p>
        </Notice>
        <form className="question" method="post" action={linksFor(lang).report(service.id)}>
          <fieldset className={errors.includes('kind') ? 'has-error' : undefined}>
            <legend>
              <h2>{words.what}</h2>
            </legend>
            {errors.includes('kind') && (
              <FieldError id="fejl-hvad" text={words.errors.kind} lang={lang} />
            )}
            <ChoiceRows
              name={reportFields.kind}
              rows={reportKinds.map((value) => ({ value, ...words.kinds[value] }))}
              chosen={typed.kind}
              describedBy={errors.includes('kind') ? 'fejl-hvad' : undefined}
            />
          </fieldset>
          <div className={textErrors.length > 0 ? 'field has-error' : 'field'}>
            <label htmlFor={reportFields.text}>{words.text}</label>
            <p className="hint" id="tekst-hint">
              {words.textHint}
            </p>
            {textErrors.map((error) => (
              <FieldError key={error} id="fejl-tekst" text={words.errors[error]} lang={lang} />
            ))}
            <textarea
              id={reportFields.text}
              name={reportFields.text}
              rows={4}
              maxLength={reportTextLimit}
              defaultValue={errors.includes('cpr') ? '' : typed.text}
              aria-invalid={textErrors.length > 0 ? true : undefined}
              aria-describedby={textErrors.length > 0 ? 'fejl-tekst tekst-hint' : 'tekst-hint'}
            />
          </div>
          <Trap name={reportFields.trap} label={words.trap} />
          <button className="button amber" type="submit">
            {words.submit} <Icon name="arrow" />
          </button>
        </form>
      </div>
    </Page>
  )
}

/** Thanks for a report; the way back to the doors. */
export function ErrorReportReceipt({
  site,
  service,
}: {
  site: Site
  service: { id: string; name: string }
}) {
  const words = wordsFor(site.lang).report
  return (
    <Page
      site={site}
      title={words.receiptTitle}
      description={words.receipt(service.name)}
      isIndexable={false}
    >
      <div className="container narrow">
        <h1>{words.receiptTitle}</h1>
        <p className="intro">{words.receipt(service.name)}</p>
        <p>{words.receiptNote}</p>
        <p>
          <a className="button amber" href={linksFor(site.lang).contact}>
            {words.backToAnswer} <Icon name="arrow" />
          </a>
        </p>
      </div>
    </Page>
  )
}

function summarized(errors: readonly ReportError[], lang: Lang) {
  return errors.map((error) => ({
    href: error === 'kind' ? `#${reportFields.kind}-phone` : `#${reportFields.text}`,
    text: wordsFor(lang).report.errors[error],
  }))
}
