import { htmlPage, type Page } from '../../http/page'
import { route, type Route } from '../../http/route'
import type { PortalContext } from '../../portal/context'
import { readForm, type ReadForm } from './readForm'
import { sceneOf } from './scene'
import { noReceiver } from './noReceiver'
import { firstWrong, stepAfter, stepPage, type StepScene } from './steps'
import { receiptOfSent, send } from './steps/send'
import { stopFor } from './stops'

/** Signs of other scripts take up to nine bytes in a form; 2,000 of them must get through. */
const longForm = 48 * 1024

/**
 * `POST /henvendelse`: every step. What was answered travels in the form itself and is kept nowhere
 * until the last step is sent: a step that is wrong, or was left by its way back, is shown with
 * what was typed.
 */
export function formRoute(portal: PortalContext): Route {
  return route({
    method: 'post',
    path: '/henvendelse',
    formLimit: longForm,
    handler: async (context) => {
      const form = readForm(context.form)
      const { draft, goTo } = form
      // Asked again whether it is a child: until it is answered, nothing is known of that.
      const answered = goTo === 'start' ? { ...draft, age: null, children: null } : draft
      const scene = await sceneOf(portal, context, { draft, answered })
      const stop = stopFor(scene, goTo)
      if (stop) return htmlPage(stop, { noindex: true })
      if (!scene.unit) {
        const sent = isComplete(form) ? await receiptOfSent({ portal, context, scene }) : null
        return sent ?? noReceiver({ portal, scene, isGone: form.sent !== null })
      }
      const shown = { ...scene, unit: scene.unit }
      return answerTo(form, shown) ?? send({ portal, context, scene: shown })
    },
  })
}

/** The last step, filled in: it may have been sent before. */
function isComplete({ sent, goTo, draft }: ReadForm): boolean {
  return sent === 'tjek' && goTo === null && firstWrong(sent, draft) === null
}

/** The page that a form leads to; `null` when it is complete and means to be sent. */
function answerTo({ sent, goTo, draft, isTrapped }: ReadForm, scene: StepScene): Page | null {
  if (goTo) return stepPage(goTo, scene)
  if (!sent) return stepPage('start', scene)
  if (isTrapped) return stepPage(sent, scene, [{ field: 'trap', kind: 'trap' }])
  const wrong = firstWrong(sent, draft)
  if (wrong) return stepPage(wrong.step, scene, wrong.errors)
  const next = stepAfter(sent)
  return next && stepPage(next, scene)
}
