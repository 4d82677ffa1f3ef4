import type { Field, PayloadRequest } from 'payload'
import { holidayOptions, weekdayOptions } from '../fields/choices'
import { inReadersLanguage } from '../fields/messages'
import { localDateField } from '../fields/localDate'

/** When a service is open: HSDS `schedule`, in local time. */
export const hoursFields: Field[] = [
  {
    name: 'alwaysOpen',
    type: 'checkbox',
    label: { da: 'Åbent hele døgnet, alle dage', en: 'Open day and night, every day' },
    defaultValue: false,
  },
  {
    name: 'schedules',
    type: 'array',
    label: { da: 'Åbningstider', en: 'Opening hours' },
    labels: {
      singular: { da: 'Åbningstid', en: 'Hours' },
      plural: { da: 'Åbningstider', en: 'Hours' },
    },
    maxRows: 30,
    admin: {
      condition: (data) => !data.alwaysOpen,
      description: {
        da: 'Ingen tider betyder, at de ikke er kendt. Så står der "Ring for at høre". Lukker stedet efter midnat, så skriv bare tiden: 21.00 til 07.00.',
        en: 'No hours means they are not known: “Call to hear”. If it closes after midnight just write the time: 21:00 to 07:00.',
      },
    },
    fields: [
      {
        name: 'byday',
        type: 'select',
        hasMany: true,
        required: true,
        label: { da: 'Dage', en: 'Days' },
        options: weekdayOptions,
      },
      {
        type: 'row',
        fields: [
          clockField('opens_at', { da: 'Åbner', en: 'Opens' }, /^([01]\d|2[0-3]):[0-5]\d$/),
          clockField(
            'closes_at',
            { da: 'Lukker', en: 'Closes' },
            /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
          ),
          localDateField('valid_from', { da: 'Gælder fra', en: 'Valid from' }),
          localDateField('valid_to', { da: 'Gælder til og med', en: 'Valid until' }),
        ],
      },
    ],
  },
  {
    name: 'holidays',
    type: 'select',
    required: true,
    defaultValue: 'closed',
    label: { da: 'På helligdage', en: 'On public holidays' },
    options: holidayOptions,
  },
]

function clockField(name: string, label: { da: string; en: string }, clock: RegExp): Field {
  return {
    name,
    type: 'text',
    label,
    required: true,
    validate: (value: unknown, { req }: { req: PayloadRequest }) =>
      (typeof value === 'string' && clock.test(value)) ||
      inReadersLanguage(req, {
        da: 'Skriv tiden med fire cifre, for eksempel 08:00.',
        en: 'Write the time with four digits, for example 08:00.',
      }),
  }
}
