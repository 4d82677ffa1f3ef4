import fc from 'fast-check'
import {
  abouts,
  ageGroups,
  childrenAnswers,
  dangerAnswers,
  serviceKinds,
  situations,
  weekdays,
  type Municipality,
  type Question,
  type Rule,
  type Schedule,
  type Service,
} from '../../../src/routing/types'
import { aRule, aService, day, mondayNoon, municipalities } from './fixtures'

const codes = municipalities.map(({ code }) => code)
const anyKommune = fc.option(fc.constantFrom(...codes, '9999'))
const anyDate = fc.constantFrom(null, '2026-11-01', '2026-11-23', '2026-11-24', '2026-12-25')
const anyClock = fc.constantFrom('00:00', '06:30', '08:00', '15:30', '21:00')

export const anyQuestion: fc.Arbitrary<Question> = fc.record({
  kommune: anyKommune,
  fra: anyKommune,
  situation: fc.constantFrom(...situations),
  age: fc.constantFrom(...ageGroups),
  about: fc.option(fc.constantFrom(...abouts)),
  children: fc.constantFrom(...childrenAnswers),
  danger: fc.constantFrom(...dangerAnswers),
})

/** Any moment of a year with holidays, clock changes and contacts going stale. */
export const anyMoment = fc.integer({
  min: mondayNoon - 250 * day,
  max: mondayNoon + 250 * day,
})

const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  valid_from: anyDate,
  valid_to: anyDate,
  byday: fc.subarray([...weekdays]),
  opens_at: anyClock,
  closes_at: anyClock,
})

const serviceIds = fc.constantFrom(...'abcdefghijklmnop')

const anyService = fc
  .record({
    id: serviceIds,
    kind: fc.constantFrom(...serviceKinds),
    coverage: fc.oneof(fc.subarray(codes), fc.constant('national' as const)),
    situations: fc.oneof(fc.constant([]), fc.subarray([...situations])),
    ages: fc.oneof(fc.constant([]), fc.subarray([...ageGroups])),
    alwaysOpen: fc.boolean(),
    schedules: fc.array(anySchedule, { maxLength: 3 }),
    holidays: fc.constantFrom('closed' as const, 'open' as const, 'as-sunday' as const),
    confirmedAt: fc.option(fc.integer({ min: -200, max: 0 }).map((n) => mondayNoon + n * day)),
    fundedUntil: anyDate,
  })
  .map((changes): Service => aService({ ...changes, name: { da: 'Ens', en: null } }))

const anyRule = fc
  .record({
    id: fc.constantFrom(...'0123456789'),
    serviceId: serviceIds,
    kommunekoder: fc.oneof(fc.constant([]), fc.subarray(codes)),
    situations: fc.oneof(fc.constant([]), fc.subarray([...situations])),
    ages: fc.oneof(fc.constant([]), fc.subarray([...ageGroups])),
    abouts: fc.oneof(fc.constant([]), fc.subarray([...abouts])),
    priority: fc.integer({ min: -5, max: 5 }),
    valid_from: anyDate,
    valid_to: anyDate,
  })
  .map((changes): Rule => aRule(changes))

export type AnyDirectory = { services: Service[]; rules: Rule[]; municipalities: Municipality[] }

export const anyDirectory: fc.Arbitrary<AnyDirectory> = fc.record({
  services: fc.uniqueArray(anyService, { selector: ({ id }) => id, maxLength: 12 }),
  rules: fc.uniqueArray(anyRule, { selector: ({ id }) => id, maxLength: 8 }),
  municipalities: fc.constant(municipalities),
})

const mostly = <T>(usual: T, others: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others })

const fewServices = fc.constantFrom('a', 'b', 'c')

/** A rule to one of few services, with few conditions. */
export const crowdedRule = fc
  .record({
    id: fc.constantFrom(...'0123456789'),
    serviceId: fewServices,
    kommunekoder: mostly([], fc.subarray(codes)),
    situations: mostly([], fc.subarray([...situations])),
    ages: mostly([], fc.subarray([...ageGroups])),
    abouts: mostly([], fc.subarray([...abouts])),
    priority: fc.integer({ min: -1, max: 1 }),
  })
  .map((changes): Rule => aRule(changes))

/** Few services and many rules to them: rules that meet one another. */
export const crowdedDirectory: fc.Arbitrary<AnyDirectory> = fc.record({
  services: fc.uniqueArray(
    fc
      .record({
        id: fewServices,
        kind: mostly('entrance', fc.constantFrom(...serviceKinds)),
        coverage: fc.oneof(fc.subarray(codes), fc.constant('national' as const)),
        ages: mostly([], fc.subarray([...ageGroups])),
      })
      .map((changes): Service => aService(changes)),
    { selector: ({ id }) => id, minLength: 2, maxLength: 3 },
  ),
  rules: fc.uniqueArray(crowdedRule, { selector: ({ id }) => id, minLength: 4, maxLength: 8 }),
  municipalities: fc.constant(municipalities),
})
