import { keeper } from '../kept'
import { linksFor } from '../links'
import { wordsFor, type Lang, type Words } from '../words'
import { Mark } from './Mark'

export function Brand({ lang }: { lang: Lang }) {
  const { shell } = wordsFor(lang)
  return (
    <a
      className="brand"
      href={linksFor(lang).front}
      dangerouslySetInnerHTML={names(shell, '', () => (
        <>
          <Mark />
          <span>
            <strong lang="da">{shell.siteName}</strong> <small>{shell.alliance}</small>
          </span>
        </>
      ))}
    />
  )
}

const names = keeper<Words['shell']>()
