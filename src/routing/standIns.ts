import { nationalIds } from './nationalServices'
import type { LocalizedText, Municipality, Service, ServiceKind } from './types'

/** What stands in, in one municipality, for what the directory does not have. */
export type StandInRole = 'municipality' | 'child-notification' | 'youth-contact'

/** Christiansø is ruled by the state: there is no municipal office to call. */
const outsideMunicipalSystem = new Set(['0411'])

/**
 * The municipality itself: its main line where one is known, else borger.dk; hours not known.
 * `template` is the national row "the municipality", whose text and link every municipality gets
 * and which answers alone where no municipality is known.
 */
export function municipalityItself(municipality: Municipality | null, template: Service): Service {
  if (!municipality || outsideMunicipalSystem.has(municipality.code)) return template
  const { code, officialName, mainLine } = municipality
  const id = standInId(code, 'municipality')
  return {
    ...template,
    id,
    name: { da: officialName, en: null },
    organisation: { id, name: officialName },
    coverage: [code],
    phones: mainLine ? [{ number: mainLine, type: 'voice', label: null }] : template.phones,
  }
}

/** The same switchboard, asked for something else. */
export function switchboardAs(
  role: StandInRole,
  switchboard: Service,
  municipality: Municipality | null,
): Service {
  if (role === 'municipality') return switchboard
  return {
    ...switchboard,
    id: standInId(municipality?.code ?? '0000', role),
    kind: role,
    name: nameAs(role, switchboard.name),
    description: whatToSay[role],
    situations: [],
    ages: [],
    takesReferrals: false,
  }
}

/** Two doors at one switchboard are told apart by what one calls for. */
function nameAs(
  role: Exclude<StandInRole, 'municipality'>,
  { da, en }: LocalizedText,
): LocalizedText {
  const asked = askedFor[role]
  return { da: `${asked.da}, ${da}`, en: `${asked.en}, ${en ?? da}` }
}

const askedFor = {
  'child-notification': { da: 'Underretning', en: 'Report a concern' },
  'youth-contact': { da: 'Hjælp til unge', en: 'Help for young people' },
}

const whatToSay: Record<Exclude<StandInRole, 'municipality'>, LocalizedText> = {
  'child-notification': {
    da: 'Ring til kommunen, og sig, at du vil underrette. Du må gerne være anonym.',
    en: 'Call the municipality and say you want to report a concern ("underrette"). You may be anonymous.',
  },
  'youth-contact': {
    da: 'Ring til kommunen eller til din rådgiver, hvis du har en. Du har ret til hjælp, og det er ikke din skyld.',
    en: 'Call the municipality, or your own adviser if you have one. You have a right to help, and it is not your fault.',
  },
}

/** Built by rule, so that the door of a gap keeps its id from one start to the next. */
function standInId(code: string, kind: ServiceKind): string {
  const role = kind === 'municipality' ? '1' : kind === 'child-notification' ? '2' : '3'
  return `${nationalIds.municipality.slice(0, 24)}${role}0000000${code}`
}
