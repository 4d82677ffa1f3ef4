import type { AddedByRole } from '../../../../src/messages/coordinatorAdded'
import type { MailText } from '../types'

/** Who can read what is written to a unit. */
export const coordinators = {
  'coordinator-added': {
    subject: () => 'New coordinator of referrals at your unit',
    paragraphs: ({ added }) => [
      added && `${added.name ?? 'A user'} is now a coordinator of ${added.unit ?? 'your unit'}.`,
      added && `It was done by ${byWhom(added.by.role, added.by.name)}.`,
      'A coordinator can read the referrals that the unit is responsible for, and those it takes over as a deputy. That is why you are always told.',
      'If this is as it should be, you need do nothing. If it is not, call your organisation’s admin at once. The admin can take the unit from the user again.',
    ],
    link: 'See the users',
  },
} satisfies Record<string, MailText>

function byWhom(role: AddedByRole, name: string | null): string {
  if (role === 'portal') return 'somebody who runs the portal’s server'
  const of = {
    secretariat: 'the alliance’s secretariat',
    'organisation-admin': 'your organisation',
  }
  return `${name ?? 'a user who has been deleted since'} of ${of[role]}`
}
