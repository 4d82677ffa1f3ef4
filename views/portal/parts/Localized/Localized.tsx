import type { LocalizedText } from '../../../../src/routing/types'
import type { Lang } from '../../words'
import { localized } from '../../words/format'

/** A text of the directory; one that exists in Danish only is marked as Danish. */
export function Localized({ text, lang }: { text: LocalizedText; lang: Lang }) {
  const shown = localized(text, lang)
  return shown.lang === lang ? shown.text : <span lang={shown.lang}>{shown.text}</span>
}
