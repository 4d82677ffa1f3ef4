import type { Kommunekode } from '../../../src/routing/types'
import type { Lang } from '../../portal/words'
import type { InboxWords } from '../inbox/words'

export type PageView = {
  lang: Lang
  words: InboxWords
  municipalities: ReadonlyMap<Kommunekode, string>
}
