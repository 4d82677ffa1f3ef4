import { Icon } from '../../parts/Icon/Icon'
import { wordsFor, type Lang } from '../../words'
import { referralFields } from './form'
import { proofFields } from './proofFields'
import { mayHaveCode, type MailStep } from './ProofMail'

/** The next thing to do, first of all buttons, so that Enter does it; the way back; a code once more. */
export function ProofButtons({ mail, lang }: { mail: MailStep | null; lang: Lang }) {
  const { referral, shell } = wordsFor(lang)
  const { send, mail: mailWords } = referral.proof
  const asksForCode = mail !== null && !mayHaveCode(mail)
  return (
    <>
      <div className="question-buttons">
        <button className="button amber" type="submit">
          <span data-proof-label={send}>{asksForCode ? mailWords.sendCode : send}</span>{' '}
          <Icon name="arrow" />
        </button>
        <button
          className="button"
          type="submit"
          name={referralFields.goTo}
          value="tjek"
          data-proof-back
        >
          <Icon name="back" /> {shell.back}
        </button>
      </div>
      {mail && !asksForCode && (
        <p data-proof-other>
          <button className="link-button" type="submit" name={proofFields.sendCode} value="ja">
            <Icon name="mail" /> <span>{mailWords.sendAgain}</span>
          </button>
        </p>
      )}
    </>
  )
}
