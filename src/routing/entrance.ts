import type { Area } from './area'
import type { Candidate } from './compiled'
import { foundAmong, type Found, type Moment } from './evaluate'
import type { Ask } from './match'
import { inOrderOfCharge } from './order'
import type { Question } from './types'

type Asked = { area: Area; question: Question; ask: Ask; moment: Moment }

/** The entrance in charge in an area, open or not; null where the directory has a gap. */
export function entranceOf({ area, ask, moment }: Asked): Found | null {
  return firstInCharge(area.entrances, ask, moment)
}

/** About a child the one in charge is who takes the notification; for oneself, who helps the young. */
export function childEntrance({ area, question, ask, moment }: Asked): Found | null {
  return firstInCharge(candidatesInCharge(area, question), ask, moment)
}

/** Who can be in charge of a question at all. */
export function candidatesInCharge(
  area: Area,
  { age, about }: Pick<Question, 'age' | 'about'>,
): readonly Candidate[] {
  if (age !== 'under-18') return area.entrances
  return about === 'mig' ? area.youthContacts : area.childNotification
}

function firstInCharge(candidates: readonly Candidate[], ask: Ask, moment: Moment): Found | null {
  return inOrderOfCharge(foundAmong(candidates, ask, moment))[0] ?? null
}
