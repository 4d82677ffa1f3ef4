import type { OpenedSimulator } from '../../../src/contact/simulator/openSimulator'
import { wordsFor, type Lang, type Words } from '../../portal/words'
import { askedPairs, type AskedPairs } from './links'
import { simulatorWords, type SimulatorWords } from './words'

/** What the page is given. */
export type SimulatorProps = OpenedSimulator & {
  /** The reader may open and save rules. */
  canEditRules: boolean
  lang: Lang
}

/** The same with the words, for the parts of the page. */
export type View = SimulatorProps & {
  words: SimulatorWords
  portalWords: Words
  asked: AskedPairs
}

export function viewOf(props: SimulatorProps): View {
  const { lang, simulation, query } = props
  return {
    ...props,
    words: simulatorWords(lang),
    portalWords: wordsFor(lang),
    asked: askedPairs(simulation.question, query.at),
  }
}

/** The place of the question as the reader calls it; `null` where none is asked about. */
export function placeOf({ data, simulation }: View): string | null {
  const { kommune } = simulation.question
  return kommune === null
    ? null
    : (data.directory.municipalities.get(kommune)?.officialName ?? null)
}
