import type { OpenText } from '../../../../src/referrals/texts/openTexts'
import type { ReportText, SenderContact } from '../../../../src/referrals/types'
import { phoneText, telHref } from '../../../portal/words/format'
import { momentIn } from '../momentIn'
import type { View } from '../view'

/** The words themselves, in the order in which they came; how to reach the sender stands last. */
export function Texts({ texts, view }: { texts: readonly OpenText[]; view: View }) {
  const { texts: words } = view.words.panel
  if (texts.length === 0) return <p>{words.nothing}</p>
  return (
    <div className="fi-words">
      {inOrder(texts).map((text, index) => (
        <section key={`${text.at} ${text.kind} ${index}`}>
          <h4>
            {words.kinds[text.kind]}{' '}
            <span className="fi-quiet">
              {[text.author, momentIn(view, text.at)].filter(Boolean).join(' · ')}
            </span>
          </h4>
          {text.kind === 'report' && <Report report={text.content} view={view} />}
          {text.kind === 'contact' && <Contact contact={text.content} view={view} />}
          {(text.kind === 'word' || text.kind === 'note') && (
            <p className="fi-words__text">{text.content.text}</p>
          )}
        </section>
      ))}
    </div>
  )
}

function inOrder(texts: readonly OpenText[]): OpenText[] {
  const isContact = ({ kind }: OpenText) => Number(kind === 'contact')
  return [...texts].sort((one, other) => isContact(one) - isContact(other) || one.at - other.at)
}

function Report({ report, view: { words } }: { report: ReportText; view: View }) {
  const names = words.panel.texts.report
  const { position } = report
  const lines = [
    [names.where, report.where],
    [names.position, position ? `${position.lat.toFixed(5)}, ${position.lon.toFixed(5)}` : ''],
    [names.when, report.when],
    [names.what, report.what],
    [names.usually, report.usually],
    [names.helps, report.helps],
  ].filter(([, value]) => value !== '')
  return (
    <dl>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="fi-words__text">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Contact({ contact, view: { words } }: { contact: SenderContact; view: View }) {
  const names = words.panel.texts
  return (
    <dl>
      {contact.phone && (
        <div>
          <dt>{names.phone}</dt>
          <dd>
            <a href={telHref(contact.phone)}>{phoneText(contact.phone)}</a>
          </dd>
        </div>
      )}
      {contact.email && (
        <div>
          <dt>{names.email}</dt>
          <dd>{contact.email}</dd>
        </div>
      )}
    </dl>
  )
}
