import type { GlobalConfig, NumberField } from 'payload'
import { publishRevision } from '../../src/database/revision'
import { defaultPeriods, type Periods } from '../../src/referrals/periods'
import { onlyTheSecretariat } from '../access/rules'

/**
 * How long what belongs to a referral is kept. The defaults are the alliance's; the ceiling of each
 * is the default itself, for the citizen was told so when they wrote: the periods can be cut, not
 * drawn out (GDPR art. 5, 1 e).
 */
export const ReferralPeriods: GlobalConfig = {
  slug: 'referral-periods',
  lockDocuments: false,
  label: { da: 'Sletning og frister', en: 'Erasing and deadlines' },
  admin: {
    group: { da: 'Henvendelser', en: 'Referrals' },
    hidden: ({ user }) => !user?.roles?.includes('secretariat'),
  },
  access: { read: onlyTheSecretariat, update: onlyTheSecretariat },
  hooks: { afterChange: [({ req }) => publishRevision(req, { collection: 'referral-periods' })] },
  fields: [
    days('textDaysAfterClosing', {
      da: 'Tekster slettes så mange dage efter afslutning',
      en: 'Texts are erased so many days after closing',
    }),
    days('textDaysAfterReceipt', {
      da: 'Tekster slettes dog senest så mange dage efter modtagelse',
      en: 'Texts are erased at the latest so many days after receipt',
    }),
    days('contactDaysAfterClosing', {
      da: 'Afsenderens kontakt slettes så mange dage efter afslutning',
      en: 'The sender’s contact is erased so many days after closing',
    }),
    days('replyDays', {
      da: 'Afsenderen skal have svar senest efter så mange dage',
      en: 'The sender must have an answer at the latest after so many days',
    }),
    days('informDays', {
      da: 'Enheden mindes om oplysningspligten efter så mange dage',
      en: 'The unit is reminded of the duty to inform after so many days',
    }),
    days('linkDays', {
      da: 'Linket, koden og historikken slettes så mange dage efter teksten',
      en: 'The link, the code and the timeline are erased so many days after the text',
    }),
    {
      name: 'legalNote',
      type: 'textarea',
      maxLength: 2000,
      label: { da: 'Juridisk note: hvorfor perioderne er, som de er', en: 'Legal note: why so' },
    },
  ],
}

function days(name: keyof Periods, label: { da: string; en: string }): NumberField {
  const standard = defaultPeriods[name]
  return {
    name,
    type: 'number',
    required: true,
    defaultValue: standard,
    min: 1,
    max: standard,
    label,
  }
}
