import type { Periods } from '../../../src/referrals/periods'
import { outside } from '../links'
import { Page } from '../layout/Page'
import { ContactLines } from '../parts/ContactLines/ContactLines'
import { Prose } from '../parts/Prose/Prose'
import type { Secretariat, Site } from '../site'
import { wordsFor } from '../words'

/** What is kept about a reader, and for how long. */
export function PrivacyPage({
  site,
  secretariat,
  periods,
}: {
  site: Site
  secretariat: Secretariat
  /** How long what belongs to a written referral is kept, as the secretariat has set it. */
  periods: Periods
}) {
  const words = wordsFor(site.lang).privacy
  const referral = words.referral({
    textDays: periods.textDaysAfterClosing,
    ceilingDays: periods.textDaysAfterReceipt,
    contactDays: periods.contactDaysAfterClosing,
  })
  // Before the last three: whom somebody wrote about, one's rights, and staff.
  const sections = words.sections.toSpliced(-3, 0, referral)
  return (
    <Page site={site} title={words.title} description={words.description}>
      <div className="container reading">
        <h1>{words.title}</h1>
        <p className="intro">{words.intro}</p>
        <Prose sections={sections} />
        <p>
          <a className="go" href={outside.datatilsynet} rel="noreferrer">
            {words.complain}
          </a>
        </p>
        <section className="prose">
          <h2>{words.contactHeading}</h2>
          <ContactLines secretariat={secretariat} lang={site.lang} />
        </section>
      </div>
    </Page>
  )
}
