import type { AddedByRole } from '../../../../src/messages/coordinatorAdded'
import type { MailText } from '../types'

/** Who can read what is written to a unit. */
export const coordinators = {
  'coordinator-added': {
    subject: () => 'Ny koordinator for henvendelser hos jer',
    paragraphs: ({ added }) => [
      added && `${added.name ?? 'En bruger'} er nu koordinator hos ${added.unit ?? 'jeres enhed'}.`,
      added && `Det er gjort af ${byWhom(added.by.role, added.by.name)}.`,
      'En koordinator kan læse de henvendelser, som enheden har ansvaret for, og dem, den tager over som stedfortræder. Derfor får I altid besked.',
      'Er det, som det skal være, behøver I ikke at gøre noget. Er det ikke, så ring til jeres organisations administrator med det samme. Administratoren kan tage enheden fra brugeren igen.',
    ],
    link: 'Se brugerne',
  },
} satisfies Record<string, MailText>

function byWhom(role: AddedByRole, name: string | null): string {
  if (role === 'portal') return 'en, der driver portalens server'
  const of = { secretariat: 'alliancens sekretariat', 'organisation-admin': 'jeres organisation' }
  return `${name ?? 'en bruger, der nu er slettet,'} fra ${of[role]}`
}
