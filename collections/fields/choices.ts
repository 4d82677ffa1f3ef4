import type { Option } from 'payload'
import type {
  About,
  AgeGroup,
  HolidayRule,
  ServiceCondition,
  ServiceKind,
  Situation,
  Weekday,
} from '../../src/routing/types'

/** The choices an editor sees; codes are the ones of `src/routing/types`, words those of the field. */

export const situationOptions = options<Situation>({
  gade: ['På gaden eller udenfor', 'On the street or outdoors'],
  natcafe: ['Natcafé eller varmestue', 'Night café or warming room'],
  herberg: ['Herberg eller forsorgshjem', 'Shelter for people without a home'],
  hotel: ['Hotel eller vandrerhjem', 'Hotel or guest house'],
  sofa: ['Hos venner eller familie', 'With friends or family'],
  udslusning: ['Udslusningsbolig', 'Interim housing'],
  faengsel: ['Skal snart løslades', 'Leaving prison soon'],
  hospital: ['Skal snart udskrives', 'Leaving hospital or treatment soon'],
  andet: ['Et andet midlertidigt sted', 'Another temporary place'],
  udsaettelse: ['Ved at miste sin bolig', 'About to lose the home'],
  anbringelse: ['På vej fra anbringelse til eget hjem', 'Leaving care'],
  funktionel: ['Har en bolig, men kan ikke være der', 'Has a home but cannot be in it'],
  vold: ['Flygter fra vold eller trusler', 'Fleeing violence or threats'],
  'ved-ikke': ['Det ved jeg ikke', 'I do not know'],
})

export const ageOptions = options<Exclude<AgeGroup, 'ved-ikke'>>({
  'under-18': ['Under 18 år', 'Under 18'],
  '18-24': ['18–24 år', '18 to 24'],
  '25-plus': ['25 år eller ældre', '25 or older'],
})

export const aboutOptions = options<About>({
  mig: ['Mig selv', 'Myself'],
  kender: ['En, jeg kender', 'Someone I know'],
  fremmed: ['En, jeg har set eller mødt', 'Someone I have seen or met'],
  arbejde: ['En, jeg møder i mit arbejde', 'Someone I meet through my work'],
})

export const serviceKindOptions = options<ServiceKind>({
  entrance: ['Indgang', 'Entrance'],
  outreach: ['Opsøgende team', 'Outreach team'],
  shelter: ['Herberg eller forsorgshjem (§ 110)', 'Shelter (§ 110)'],
  'night-cafe': ['Natcafé', 'Night café'],
  'drop-in': ['Værested', 'Drop-in'],
  advice: ['Rådgivning', 'Advice'],
  helpline: ['Telefonrådgivning', 'Helpline'],
  'child-notification': ['Underretning om børn', 'Child notification'],
  'youth-contact': ['Ungekontakt', 'Youth contact'],
  'crisis-centre': ['Krisecenter (§ 109)', 'Crisis centre (§ 109)'],
  'support-contact': ['Støtte-kontaktperson (§ 99)', 'Support contact (§ 99)'],
  'acute-support': ['Socialt akuttilbud (§ 82 c)', 'Acute social support (§ 82 c)'],
  municipality: ['Kommune', 'Municipality'],
  police: ['Politi', 'Police'],
  emergency: ['Alarmcentral', 'Emergency call'],
})

export const serviceConditionOptions = options<ServiceCondition>({
  'women-only': ['Kun for kvinder', 'Women only'],
  'men-only': ['Kun for mænd', 'Men only'],
  couples: ['Par er velkomne', 'Couples welcome'],
  dog: ['Hund er velkommen', 'Dogs welcome'],
  'under-the-influence': ['Man må være påvirket', 'You may be under the influence'],
  wheelchair: ['Adgang med kørestol', 'Wheelchair access'],
  anonymous: ['Man kan være anonym', 'You may be anonymous'],
  'registration-needed': ['Man skal skrives op først', 'Registration needed'],
  'referral-needed': ['Man skal henvises', 'Referral needed'],
  'costs-money': ['Det koster penge', 'Costs money'],
  free: ['Det er gratis', 'Free of charge'],
})

export const weekdayOptions = options<Weekday>({
  MO: ['Mandag', 'Monday'],
  TU: ['Tirsdag', 'Tuesday'],
  WE: ['Onsdag', 'Wednesday'],
  TH: ['Torsdag', 'Thursday'],
  FR: ['Fredag', 'Friday'],
  SA: ['Lørdag', 'Saturday'],
  SU: ['Søndag', 'Sunday'],
})

export const holidayOptions = options<HolidayRule>({
  closed: ['Lukket', 'Closed'],
  open: ['Åbent som ellers', 'Open as usual'],
  'as-sunday': ['Som om søndagen', 'As on Sundays'],
})

function options<Code extends string>(labels: Record<Code, [da: string, en: string]>): Option[] {
  return (Object.entries(labels) as [Code, [string, string]][]).map(([value, [da, en]]) => ({
    value,
    label: { da, en },
  }))
}
