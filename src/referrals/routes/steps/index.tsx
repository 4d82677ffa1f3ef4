import type {
  Draft,
  ReferralError,
  ReferralStep,
} from '../../../../views/portal/pages/referral/form'
import type { ReferralUnit } from '../../../../views/portal/pages/referral/unit'
import { htmlPage, type Page } from '../../../http/page'
import { renderPage } from '../../../http/render'
import type { ReferralScene } from '../scene'
import { asked } from './asked'
import { check } from './check'
import { contact } from './contact'
import { report } from './report'
import { start } from './start'

/** In the order in which they are asked. */
const steps = [start, asked, report, contact, check]

/** A scene in which somebody receives. */
export type StepScene = ReferralScene & { unit: ReferralUnit }

/** A step as a page; with errors it is shown again, with what was typed (422). */
export function stepPage(
  name: ReferralStep,
  scene: StepScene,
  errors: readonly ReferralError[] = [],
  status = errors.length > 0 ? 422 : 200,
): Page {
  const { site, draft, municipality, unit, periods, at } = scene
  const { View } = stepNamed(name)
  const shown = { site, draft, municipality, unit, periods, at, errors }
  return htmlPage(renderPage(<View {...shown} />), { status, noindex: true })
}

/**
 * The first step, up to the one that was sent, that something is wrong with: earlier answers come
 * along in the form, and only what is checked here is ever handed over.
 */
export function firstWrong(
  sent: ReferralStep,
  draft: Draft,
): { step: ReferralStep; errors: readonly ReferralError[] } | null {
  for (const step of steps.slice(0, steps.indexOf(stepNamed(sent)) + 1)) {
    const errors = step.check(draft)
    if (errors.length > 0) return { step: step.name, errors }
  }
  return null
}

/** `null` after the last one: then the form is sent. */
export function stepAfter(name: ReferralStep): ReferralStep | null {
  return steps[steps.indexOf(stepNamed(name)) + 1]?.name ?? null
}

function stepNamed(name: ReferralStep) {
  return steps.find((step) => step.name === name) ?? start
}
