import type {
  Municipality,
  Question,
  Rule,
  Schedule,
  Service,
  Weekday,
} from '../../../src/routing/types'
import { weekdays } from '../../../src/routing/types'

/** Monday 23 November 2026, 12:00 in Denmark: a plain working day. */
export const mondayNoon = Date.UTC(2026, 10, 23, 11)
/** The night after it, 03:00. */
export const tuesdayNight = Date.UTC(2026, 10, 24, 2)
export const day = 86_400_000

export function aService(changes: Partial<Service> & { id: string }): Service {
  return {
    name: { da: changes.id, en: null },
    organisation: { id: 'org', name: 'Organisation' },
    kind: 'entrance',
    coverage: ['0561'],
    situations: [],
    ages: [],
    conditions: [],
    languages: [],
    price: null,
    description: null,
    phones: [{ number: '+45 00 12 34 56', type: 'voice', label: null }],
    email: null,
    url: null,
    address: null,
    alwaysOpen: false,
    schedules: [],
    holidays: 'closed',
    capacityNote: null,
    takesReferrals: false,
    confirmedAt: mondayNoon - 10 * day,
    confirmedBy: 'Koordinator',
    confirmEveryDays: 90,
    fundedUntil: null,
    demo: true,
    ...changes,
  }
}

export function aRule(changes: Partial<Rule> & { id: string; serviceId: string }): Rule {
  return {
    kommunekoder: [],
    situations: [],
    ages: [],
    abouts: [],
    priority: 0,
    reason: { da: 'Fordi', en: null },
    valid_from: null,
    valid_to: null,
    ...changes,
  }
}

/** Six in a row, each the neighbour of the next; four of the first region, two of the other. */
export const municipalities: Municipality[] = [
  aMunicipality('0561', 'Esbjerg', 'Syd', ['0573']),
  aMunicipality('0573', 'Varde', 'Syd', ['0561', '0575']),
  aMunicipality('0575', 'Vejen', 'Syd', ['0573', '0563']),
  aMunicipality('0563', 'Fanø', 'Syd', ['0575', '0851']),
  aMunicipality('0851', 'Aalborg', 'Nord', ['0563', '0860']),
  aMunicipality('0860', 'Hjørring', 'Nord', ['0851']),
]

export function aMunicipality(
  code: string,
  name: string,
  region: string,
  neighbours: string[],
  mainLine: string | null = null,
): Municipality {
  return { code, name, officialName: `${name} Kommune`, region, neighbours, mainLine }
}

export function aQuestion(changes: Partial<Question> = {}): Question {
  return {
    kommune: '0561',
    fra: null,
    situation: 'ved-ikke',
    age: 'ved-ikke',
    about: null,
    children: 'ved-ikke',
    danger: 'nej',
    ...changes,
  }
}

export const workdays: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR']

export function hours(
  opens_at: string,
  closes_at: string,
  changes: Partial<Schedule> = {},
): Schedule {
  return { valid_from: null, valid_to: null, byday: weekdays, opens_at, closes_at, ...changes }
}
