import type { ReferralStatus } from '../../../../../src/referrals/status/types'
import { linksFor } from '../../../links'
import { Hidden } from '../../../parts/Hidden/Hidden'
import { Icon } from '../../../parts/Icon/Icon'
import { TextField } from '../../../parts/TextField/TextField'
import { wordsFor, type Lang } from '../../../words'
import { CallButton } from '../CallButton'
import { onceField, wordErrorText, wordField, wordLimit, type WordError } from '../statusForms'
import { unitOf } from './unitOf'

/** A word that was typed and not taken, with why. */
export type TypedWord = { text: string; error: WordError }

type MoreProps = {
  status: ReferralStatus
  token: string
  typed: TypedWord | null
  /** A UUID for each form: sent twice is once. */
  once: { word: string; contact: string }
  lang: Lang
}

/** Something new: to call, to add a word, or to write again. */
export function SomethingNew({ status, token, typed, once, lang }: MoreProps) {
  const words = wordsFor(lang).referral.after.status
  const links = linksFor(lang)
  const { unit, phone } = unitOf(status, lang)
  return (
    <section className="stack">
      <h2>{words.newTitle}</h2>
      {phone && (
        <>
          <p>{words.newCall}</p>
          <CallButton number={phone} name={unit} lang={lang} />
        </>
      )}
      {status.takesWord && (
        <form className="stack" method="post" action={links.addWord(token)}>
          <Hidden pairs={[[onceField, once.word]]} />
          <TextField
            name={wordField}
            label={words.word}
            hint={words.wordHint}
            value={typed?.text ?? ''}
            error={typed && wordErrorText(typed.error, lang)}
            rows={3}
            maxLength={2 * wordLimit}
            lang={lang}
          />
          <button className="button" type="submit">
            {words.wordSend}
          </button>
        </form>
      )}
      <a className="button" href={links.contact}>
        <Icon name="pencil" /> {words.again}
      </a>
    </section>
  )
}

/** What the sender may take back: how they are reached, and all of it. */
export function TakeBack({ status, token, once, lang }: MoreProps) {
  const words = wordsFor(lang).referral.after.status
  const links = linksFor(lang)
  return (
    <>
      {status.hasContact && (
        <section className="stack">
          <h2>{words.contactTitle}</h2>
          <p>{words.contact}</p>
          <form method="post" action={links.eraseContact(token)}>
            <Hidden pairs={[[onceField, once.contact]]} />
            <button className="button" type="submit">
              {words.contactErase}
            </button>
          </form>
        </section>
      )}
      {status.isOpen && (
        <section className="stack">
          <h2>{words.withdrawTitle}</h2>
          <p>{words.withdraw}</p>
          <form method="post" action={links.withdraw(token)}>
            <button className="button" type="submit">
              {words.withdrawGo}
            </button>
          </form>
        </section>
      )}
    </>
  )
}
