import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { inReadersLanguage } from '../fields/messages'
import { mayChangeWayIn } from './access'

/**
 * Refuses a password or mail address that is not the asker's to set (`mayChangeWayIn`). Asked here
 * and not as the collection's access, which could neither say why nor be asked while somebody still
 * types. Commands, which override access, are let through.
 *
 * @throws an error with status 403
 */
export const keepWayIn: CollectionBeforeOperationHook<'users'> = async ({
  args,
  operation,
  req,
  overrideAccess,
}) => {
  if (operation !== 'update' || overrideAccess) return
  const { id, data } = args as { id?: string | number; data?: object }
  if (!data || !('password' in data || 'email' in data)) return
  const whose = id === undefined ? null : await userOf(String(id))
  if (mayChangeWayIn({ user: req.user, whose, data })) return
  throw new APIError(inReadersLanguage(req, refusal), 403, null, true)

  function userOf(user: string) {
    const common = { collection: 'users', depth: 0, disableErrors: true, req } as const
    return req.payload.findByID({ ...common, id: user })
  }
}

const refusal = {
  da: 'Adgangskode og mailadresse for en koordinator kan kun ændres af koordinatoren selv (»Glemt adgangskode«) eller af organisationens egen administrator.',
  en: 'The password and e-mail address of a coordinator can only be changed by the coordinator (“Forgot password”) or by the organisation’s own admin.',
}
