import type { Lang } from '../portal/words'
import { Danger, LinkButton, Paragraph } from './parts/pieces'
import { Mail } from './parts/Mail'
import type { MailText, MailWords, Said } from './words/types'

/** To whoever wrote: danger first, then the way to see where it stands. */
export function SenderMail({
  lang,
  words,
  text,
  said,
  href,
}: {
  lang: Lang
  words: MailWords
  text: MailText
  said: Said
  href: string
}) {
  const paragraphs = text.paragraphs(said).filter((paragraph) => paragraph !== null)
  return (
    <Mail
      lang={lang}
      subject={text.subject(said)}
      before={<Danger words={words.danger} />}
      foot={[words.foot]}
    >
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      <LinkButton href={href}>{text.link}</LinkButton>
    </Mail>
  )
}
