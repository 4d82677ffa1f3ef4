import { TextField } from '../../../parts/TextField/TextField'
import { wordsFor, type Lang } from '../../../words'
import { wordField, wordLimit } from '../statusForms'

/** A word that came too late, to copy: it stands in no form, so nothing of it can be sent. */
export function KeptWord({ text, lang }: { text: string; lang: Lang }) {
  const words = wordsFor(lang).referral.after.status
  return (
    <TextField
      name={wordField}
      label={words.wordKept}
      hint={words.wordKeptHint}
      value={text}
      rows={3}
      maxLength={2 * wordLimit}
      lang={lang}
    />
  )
}
