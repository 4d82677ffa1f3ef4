import type { Schedule } from '../../../src/routing/types'
import { calls, texts } from '../contacts'
import type { OrganisationKey } from '../organisations'
import type { DemoService } from '../types'

type Path = {
  town: string
  organisation: OrganisationKey
  kommunekoder: readonly string[]
  phone: string
  /** Left out = day and night. */
  schedules?: readonly Schedule[]
  confirmedDaysAgo: number | null
}

/** The municipality's own way for worries about a child (barnets lov §§ 133 and 135). */
export function childNotification({
  town,
  organisation,
  kommunekoder,
  phone,
  schedules,
  confirmedDaysAgo,
}: Path): DemoService {
  return {
    key: `${organisation}/underretning`,
    organisation,
    kommunekoder,
    kind: 'child-notification',
    name: {
      da: `Underretning om børn og unge, ${town}`,
      en: `Concern for a child or young person, ${town}`,
    },
    description: {
      da: 'Er du bekymret for et barn eller en ung under 18, så ring, og sig, at du vil underrette. Du må gerne være anonym.',
      en: 'If you are worried about a child or young person under 18, call and say that you want to report a concern (“underrette”). You may be anonymous.',
    },
    situations: [],
    ages: ['under-18'],
    conditions: ['free', 'anonymous'],
    phones: [calls(phone)],
    ...hoursOf(schedules),
    confirmedDaysAgo,
  }
}

/** For somebody under 18 who asks for themselves: nobody is reported here. */
export function youthContact({
  town,
  organisation,
  kommunekoder,
  phone,
  textPhone,
  schedules,
  confirmedDaysAgo,
}: Path & { textPhone?: string }): DemoService {
  return {
    key: `${organisation}/ungekontakt`,
    organisation,
    kommunekoder,
    kind: 'youth-contact',
    name: { da: `Ungekontakten i ${town}`, en: `Youth contact in ${town}` },
    description: {
      da: 'For dig under 18, der mangler et sted at være eller ikke kan være hjemme. Ring eller skriv. De lytter først.',
      en: 'For you under 18 who have nowhere to stay or cannot be at home. Call or write. They listen first.',
    },
    situations: [],
    ages: ['under-18'],
    conditions: ['free'],
    phones: textPhone ? [calls(phone), texts(textPhone)] : [calls(phone)],
    ...hoursOf(schedules),
    confirmedDaysAgo,
  }
}

function hoursOf(
  schedules: Path['schedules'],
): Pick<DemoService, 'alwaysOpen' | 'schedules' | 'holidays'> {
  return schedules ? { schedules } : { alwaysOpen: true, holidays: 'open' }
}
