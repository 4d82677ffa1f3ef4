import { linksFor } from '../../links'
import { Page } from '../../layout/Page'
import { Hidden } from '../../parts/Hidden/Hidden'
import type { Site } from '../../site'
import { wordsFor } from '../../words'
import { sureField, onceField } from './statusForms'

/** Asked once more, for what was written is erased at once. */
export function WithdrawPage({ site, token, once }: { site: Site; token: string; once: string }) {
  const { lang } = site
  const words = wordsFor(lang).referral.after.withdraw
  const links = linksFor(lang)
  return (
    <Page
      site={{ ...site, path: `/henvendelse/${token}` }}
      title={words.title}
      description={words.text}
      isIndexable={false}
      extraStyles="referral"
    >
      <div className="container narrow">
        <h1>{words.title}</h1>
        <p className="intro">{words.text}</p>
        <p>{words.own}</p>
        <form method="post" action={links.withdraw(token)}>
          <Hidden
            pairs={[
              [onceField, once],
              [sureField, 'ja'],
            ]}
          />
          <div className="question-buttons">
            <button className="button" type="submit">
              {words.yes}
            </button>
            <a className="button" href={links.status(token)}>
              {words.no}
            </a>
          </div>
        </form>
      </div>
    </Page>
  )
}
