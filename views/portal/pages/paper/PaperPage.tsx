import type { ReactNode } from 'react'
import { linksFor, type Answers } from '../../links'
import { Page } from '../../layout/Page'
import { Icon } from '../../parts/Icon/Icon'
import type { MunicipalityRef, Site } from '../../site'
import { wordsFor } from '../../words'

/** A page whose sheet is meant for paper: the sheet as it will be, and how to print it. */
export function PaperPage({
  site,
  title,
  printLabel,
  municipality,
  answers,
  children,
}: {
  site: Site
  title: string
  printLabel: string
  municipality: MunicipalityRef
  answers?: Answers
  children: ReactNode
}) {
  const words = wordsFor(site.lang)
  const links = linksFor(site.lang)
  const back = answers ? links.answer(municipality.slug, answers) : links.place(municipality.slug)
  return (
    <Page site={site} title={title} description={title} isIndexable={false} isSheet>
      <div className="container paper-tools">
        <a className="back" href={back}>
          <Icon name="back" /> <span>{words.shell.back}</span>
        </a>
        <button className="button amber" type="button" hidden data-print>
          <Icon name="print" /> {printLabel}
        </button>
        <p className="hint">{words.print.howTo}</p>
      </div>
      {children}
    </Page>
  )
}

/** The demo line on the sheet itself: paper is carried away from the page's own banner. */
export function PaperDemo({ site }: { site: Site }) {
  if (!site.isDemo) return null
  const { demo } = wordsFor(site.lang).shell
  return (
    <p className="sheet-demo">
      <strong>{demo.lead}</strong> {demo.rest}
    </p>
  )
}

/** `svg` is made on the server from the address alone. */
export function QrCode({ svg, label }: { svg: string; label: string }) {
  return (
    <div className="qr" role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />
  )
}
