import { FieldError } from '../../parts/FieldError/FieldError'
import { Notice } from '../../parts/Notice/Notice'
import { TextField } from '../../parts/TextField/TextField'
import { wordsFor, type Lang } from '../../words'
import { proofFields } from './proofFields'

/** Where somebody without script stands with the code that is mailed. */
export type MailStep = {
  email: string
  code: string
  state: 'asked' | 'no-email' | 'sent' | 'failed' | 'enough' | 'wrong-code' | 'right'
}

/** Whether there may be a code to type in. */
export function mayHaveCode({ state }: MailStep): boolean {
  return state === 'sent' || state === 'enough' || state === 'wrong-code' || state === 'right'
}

/** What is wrong with a field, with the link to it; `null` when nothing is. */
export function mailErrorOf(
  { state }: MailStep,
  lang: Lang,
): { href: string; text: string } | null {
  const { proof, steps } = wordsFor(lang).referral
  if (state === 'no-email') return { href: `#${proofFields.email}`, text: steps.errors.email }
  if (state === 'wrong-code') return { href: `#${proofFields.code}`, text: proof.mail.wrongCode }
  return null
}

export function ProofMail({ mail, lang }: { mail: MailStep; lang: Lang }) {
  const words = wordsFor(lang).referral.proof.mail
  const { email, state } = mail
  const error = mailErrorOf(mail, lang)?.text ?? null
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.intro}</p>
      {state === 'sent' && <Notice text={words.sent} icon="mail" tone="ok" />}
      {state === 'failed' && <Notice text={words.failed} />}
      {state === 'enough' && <Notice text={words.enough} />}
      <TextField
        name={proofFields.email}
        label={words.email}
        hint={words.emailHint}
        value={email}
        error={state === 'no-email' ? error : null}
        type="email"
        autoComplete="email"
        maxLength={254}
        lang={lang}
      />
      {mayHaveCode(mail) && (
        <CodeField mail={mail} error={state === 'wrong-code' ? error : null} lang={lang} />
      )}
    </>
  )
}

function CodeField({
  mail: { code, state },
  error,
  lang,
}: {
  mail: MailStep
  error: string | null
  lang: Lang
}) {
  const words = wordsFor(lang).referral.proof.mail
  const id = proofFields.code
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>{words.code}</label>
      <p className="hint" id={`${id}-hint`}>
        {words.codeHint}
      </p>
      {error && <FieldError id={`${id}-fejl`} text={error} lang={lang} />}
      <input
        id={id}
        name={id}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-fejl ${id}-hint` : `${id}-hint`}
        // What somebody wrote down is worth keeping, also when it is not right.
        defaultValue={state === 'sent' ? undefined : code || undefined}
      />
    </div>
  )
}
