import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import {
  referralFields as names,
  referralSteps,
  textLimits,
  yes,
  type Draft,
  type ReferralStep,
  type TextName,
} from '../../../views/portal/pages/referral/form'
import { answersQuery, placeQuery } from '../../contact/question'
import { appError } from '../../errors'
import { parseForm } from '../../http/query'
import { askedAnswers } from '../types'

/** What the portal's own pages send; all of it but the municipality may be missing. */
const schema = z.object({
  ...answersQuery.shape,
  ...placeQuery.pick({ lat: true, lon: true }).shape,
  [names.step]: z.enum(referralSteps).optional(),
  [names.goTo]: z.enum(referralSteps).optional(),
  [names.key]: z
    .string()
    .regex(/^[\w-]{22}$/)
    .optional(),
  [names.kommune]: z.string().regex(/^\d{4}$/),
  [names.fra]: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  [names.chosen]: z.string().max(64).optional(),
  [names.asked]: z.enum(askedAnswers).optional(),
  [names.position]: z.literal(yes).optional(),
  [names.wantsReceipt]: z.literal(yes).optional(),
  [names.trap]: z.string().optional(),
  ...(Object.fromEntries(
    Object.keys(textLimits).map((text) => [names[text as TextName], z.string().optional()]),
  ) as Record<(typeof names)[TextName], z.ZodOptional<z.ZodString>>),
})

export type ReadForm = {
  draft: Draft
  /** The step that was sent; `null` when somebody comes from a door. */
  sent: ReferralStep | null
  /** The step to show instead of checking what was sent. */
  goTo: ReferralStep | null
  isTrapped: boolean
}

/** Reads what the form carries. @throws `invalid` for one that is not ours */
export function readForm(fields: URLSearchParams): ReadForm {
  const read = parseForm(schema, fields)
  if (!read.ok) {
    // Their names are ours; what was sent in them is not repeated.
    throw appError({ code: 'invalid', message: 'a form that is not ours', details: read.details })
  }
  const { value } = read
  const text = (field: TextName) => tidy(value[names[field]] ?? '')
  const hasPosition = value.position && value.lat !== undefined && value.lon !== undefined
  return {
    sent: value[names.step] ?? null,
    goTo: value[names.goTo] ?? null,
    isTrapped: Boolean(value[names.trap]),
    draft: {
      key: value[names.key] ?? newFormKey(),
      kommune: value[names.kommune],
      fra: value[names.fra] ?? null,
      situation: value.situation ?? 'ved-ikke',
      age: value.alder ?? null,
      about: value.for ?? null,
      children: value.boern ?? null,
      danger: value.fare ?? 'nej',
      chosen: value[names.chosen] ?? null,
      asked: value[names.asked] ?? null,
      where: text('where'),
      when: text('when'),
      what: text('what'),
      usually: text('usually'),
      helps: text('helps'),
      email: text('email'),
      phone: text('phone'),
      position: hasPosition ? { lat: value.lat ?? 0, lon: value.lon ?? 0 } : null,
      wantsReceipt: value[names.wantsReceipt] === yes,
    },
  }
}

/** 128 random bits: the same form is the same referral. */
function newFormKey(): string {
  return randomBytes(16).toString('base64url')
}

/** Browsers send a line break as two signs and count it as one. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
}
