import type { Field } from 'payload'
import { nobodyField } from '../access/rules'
import { localDateField } from '../fields/localDate'
import { shapeService } from './access'

/** Fresh or flagged: when, by whom, how often, and until when there is money. */
export const freshnessFields: Field[] = [
  {
    name: 'confirmNow',
    type: 'checkbox',
    virtual: true,
    label: {
      da: 'Jeg bekræfter, at oplysningerne passer i dag',
      en: 'I confirm that this holds today',
    },
  },
  {
    name: 'confirmedAt',
    type: 'date',
    label: { da: 'Bekræftet', en: 'Confirmed' },
    access: { create: nobodyField, update: nobodyField },
    admin: { readOnly: true },
  },
  {
    name: 'confirmedBy',
    type: 'text',
    label: { da: 'Bekræftet af', en: 'Confirmed by' },
    access: { create: nobodyField, update: nobodyField },
    admin: { readOnly: true },
  },
  {
    name: 'confirmEveryDays',
    type: 'number',
    label: { da: 'Skal bekræftes hver … dag', en: 'To be confirmed every … days' },
    required: true,
    defaultValue: 90,
    min: 1,
    max: 366,
    access: { update: shapeService },
  },
  localDateField('fundedUntil', { da: 'Bevilling til og med', en: 'Funded until' }),
]
