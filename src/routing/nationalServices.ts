import type { LocalizedText, Phone, Service, ServiceKind } from './types'

/**
 * The doors that every municipality has: real, public numbers. The same rows are loaded into the
 * content, where their texts can be changed; a row there with the same id, or the same kind and
 * number, takes the place of the one here. With an empty directory these alone answer.
 */

export const nationalIds = {
  emergency: '7b0d1c52-5f0e-4d6a-9a41-000000000112',
  police: '7b0d1c52-5f0e-4d6a-9a41-000000000114',
  childLine: '7b0d1c52-5f0e-4d6a-9a41-000000116111',
  violenceLine: '7b0d1c52-5f0e-4d6a-9a41-000000001888',
  municipality: '7b0d1c52-5f0e-4d6a-9a41-000000000098',
} as const
export type NationalRole = keyof typeof nationalIds

export const nationalServices: Record<NationalRole, Service> = {
  emergency: {
    ...national('emergency', 'emergency', { da: 'Alarm 112', en: 'Emergency 112' }, '112'),
    description: {
      da: 'Ved livsfare. For eksempel hvis personen ikke reagerer, har svært ved at trække vejret, er meget kold eller vil tage sit eget liv.',
      en: 'When a life is in danger. For example if the person does not respond, has trouble breathing, is very cold or wants to end their life.',
    },
  },
  police: {
    ...national('police', 'police', { da: 'Politiet 114', en: 'Police 114' }, '114'),
    description: {
      da: 'Politiet, når det haster, men ikke er livsfare. De kan få fat i kommunens sociale vagt. Politiet er ikke et sted at sove.',
      en: 'The police, when it is urgent but no life is in danger. They can reach the municipality’s social duty officer. They are not a place to sleep.',
    },
  },
  childLine: {
    ...national('childLine', 'helpline', { da: 'BørneTelefonen', en: null }, '116 111'),
    ages: ['under-18'],
    conditions: ['free', 'anonymous'],
    description: {
      da: 'For børn og unge. Gratis og anonymt, hele døgnet.',
      en: 'For children and young people. Free and anonymous, day and night.',
    },
  },
  violenceLine: {
    ...national('violenceLine', 'helpline', { da: 'Lev Uden Vold', en: null }, '1888'),
    situations: ['vold'],
    conditions: ['free', 'anonymous'],
    description: {
      da: 'Flygter du eller en anden fra vold eller trusler? Gratis, anonymt, hele døgnet.',
      en: 'Are you or somebody else fleeing violence or threats? Free, anonymous, day and night.',
    },
  },
  municipality: {
    ...national('municipality', 'municipality', { da: 'Kommunen', en: 'The municipality' }, null),
    alwaysOpen: false,
    conditions: ['free', 'anonymous'],
    description: {
      da: 'Ring til kommunen, og bed om den, der arbejder med hjemløshed. Du kan få rådgivning uden at sige, hvem du er.',
      en: 'Call the municipality and ask for whoever works with homelessness. You can get advice without saying who you are.',
    },
    url: 'https://www.borger.dk',
  },
}

function national(
  role: NationalRole,
  kind: ServiceKind,
  name: LocalizedText,
  number: string | null,
): Service {
  const id = nationalIds[role]
  const phones: Phone[] = number ? [{ number, type: 'voice', label: null }] : []
  return {
    id,
    name,
    organisation: { id, name: name.da },
    kind,
    coverage: 'national',
    situations: [],
    ages: [],
    conditions: [],
    languages: [],
    price: null,
    description: null,
    phones,
    email: null,
    url: null,
    address: null,
    alwaysOpen: true,
    schedules: [],
    holidays: 'open',
    capacityNote: null,
    takesReferrals: false,
    confirmedAt: null,
    confirmedBy: null,
    confirmEveryDays: 90,
    fundedUntil: null,
    demo: false,
  }
}
