import type { Lang } from '../portal/words'
import { LinkButton, Paragraph } from './parts/pieces'
import { Mail } from './parts/Mail'
import type { MailText, MailWords, Said } from './words/types'

/** To somebody of a unit or of the secretariat: what has happened, by when, and the way in. */
export function StaffMail({
  lang,
  words,
  text,
  said,
  href,
  isInsteadOfUnit,
}: {
  lang: Lang
  words: MailWords
  text: MailText
  said: Said
  href: string
  isInsteadOfUnit: boolean
}) {
  const paragraphs = text.paragraphs(said).filter((paragraph) => paragraph !== null)
  return (
    <Mail lang={lang} subject={text.subject(said)} foot={[words.footStaff, words.foot]}>
      {isInsteadOfUnit && <Paragraph>{words.insteadOfUnit}</Paragraph>}
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      <LinkButton href={href}>{text.link}</LinkButton>
    </Mail>
  )
}
