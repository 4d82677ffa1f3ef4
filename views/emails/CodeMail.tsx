import { wordsFor, type Lang } from '../portal/words'
import { Mail } from './parts/Mail'
import { Danger, Paragraph } from './parts/pieces'
import { mailWordsFor } from './words'

/** A code to type in, and nothing of what it is for: others may read the mail. */
export function CodeMail({ code, lang }: { code: string; lang: Lang }) {
  const { subject, paragraphs } = wordsFor(lang).referral.proof.codeMail
  const { danger, foot } = mailWordsFor(lang)
  return (
    <Mail lang={lang} subject={subject} before={<Danger words={danger} />} foot={[foot]}>
      {paragraphs(code).map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
    </Mail>
  )
}
