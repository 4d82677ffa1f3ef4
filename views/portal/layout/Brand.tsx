import { linksFor } from '../links'
import { wordsFor, type Lang } from '../words'
import { Mark } from './Mark'

export function Brand({ lang }: { lang: Lang }) {
  const { shell } = wordsFor(lang)
  return (
    <a className="brand" href={linksFor(lang).front}>
      <Mark />
      <span>
        <strong lang="da">{shell.siteName}</strong> <small>{shell.alliance}</small>
      </span>
    </a>
  )
}
