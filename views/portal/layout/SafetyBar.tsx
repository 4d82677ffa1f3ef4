import { keeper } from '../kept'
import { exitHref } from '../links'
import { Icon } from '../parts/Icon/Icon'
import { wordsFor, type Lang, type Words } from '../words'

/** First in source and sight on every page: 112, and the way out. Works without script. */
export function SafetyBar({ lang }: { lang: Lang }) {
  const { shell } = wordsFor(lang)
  return (
    <aside
      className="safety"
      aria-label={shell.safety.label}
      dangerouslySetInnerHTML={bars(shell, '', () => (
        <Bar {...shell} />
      ))}
    />
  )
}

const bars = keeper<Shell>()

type Shell = Words['shell']

function Bar({ safety, skip }: Shell) {
  return (
    <>
      <div className="container">
        <p>
          <Icon name="phone" /> <span className="wide-only">{safety.question} </span>
          <span className="narrow-only">{safety.short} </span>
          <a href="tel:112">{safety.call}</a>
        </p>
        <a className="exit" href={exitHref} rel="noreferrer" title={safety.exitHint} data-exit>
          <Icon name="close" /> {safety.exit}
        </a>
      </div>
      <a className="skip" href="#indhold">
        {skip}
      </a>
    </>
  )
}
