import { appError, isAppError } from '../../errors'
import type { ActionInput } from '../actions/input'
import { readWords } from '../inbox/readWords'
import { whoChanged } from '../inbox/whoChanged'
import type { ReferralServices } from '../services'
import { suggestJoins } from '../joining/suggestJoins'
import { restActions } from './actions'
import { answerJson, endpoint, idIn, type Call } from './endpoint'
import { readInput } from './readInput'
import { onceForm, textsForm } from './schemas'

/** Reading the words, which is noted, and the actions. */
export const actingEndpoints = [
  endpoint('post', '/inbox/:id/texts', async ({ req, user, services }) => {
    const id = idIn(req)
    const form = await readInput(req, textsForm)
    return answerJson(await readWords(services, { user, id, ...form }))
  }),
  endpoint('post', '/inbox/:id/suggestions', async ({ req, user, services }) => {
    const id = idIn(req)
    const { once } = await readInput(req, onceForm)
    return answerJson({ suggestions: await suggestJoins(services, { user, id, once }) })
  }),
  endpoint('post', '/inbox/:id/:action', async (call) => answerJson(await act(call))),
]

async function act({ req, user, services }: Call): Promise<{ version: number }> {
  const id = idIn(req)
  const name = String(req.routeParams?.action)
  const action = Object.hasOwn(restActions, name) ? restActions[name] : undefined
  if (!action) throw appError({ code: 'not-found', message: 'no such action' })
  const input = { ...(await readInput(req, action.form)), user, id }
  try {
    const { version } = await action.run(services, input)
    return { version }
  } catch (error) {
    throw isAppError(error, 'conflict') ? await namingWho(services, input, error) : error
  }
}

/** A conflict, with who was first: "ændret i mellemtiden af …". */
async function namingWho(
  services: ReferralServices,
  input: ActionInput,
  cause: unknown,
): Promise<unknown> {
  const last = await whoChanged(services, input)
  if (!last) return cause
  const details = [
    { field: 'version', message: String(last.version) },
    ...(last.actor === null ? [] : [{ field: 'changedByActor', message: last.actor }]),
    ...(last.name === null ? [] : [{ field: 'changedBy', message: last.name }]),
  ]
  return appError({ code: 'conflict', message: 'the referral changed meanwhile', details, cause })
}
