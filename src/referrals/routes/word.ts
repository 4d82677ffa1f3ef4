import { z } from 'zod'
import {
  onceField,
  wordField,
  wordLimit,
  type WordError,
} from '../../../views/portal/pages/referral/statusForms'
import { inLanguage } from '../../http/language'
import { redirectPage } from '../../http/page'
import { parseForm } from '../../http/query'
import { route, type Route } from '../../http/route'
import type { PortalContext } from '../../portal/context'
import { holdsCpr } from '../../privacy/cpr'
import { addWord } from '../actions/addWord'
import { mayAct } from '../protection/mayAct'
import { readOnce } from './once'
import { tidy } from './readForm'
import { behindLink, type Link } from './secretLink'
import { statusPage } from './statusPage'

const form = z.object({ [onceField]: z.string().optional(), [wordField]: z.string().optional() })

/** `POST /henvendelse/:token/ord`: something to add. Refused, it is shown again as it was typed. */
export function wordRoute(portal: PortalContext): Route {
  return route({
    method: 'post',
    path: '/henvendelse/:token/ord',
    formLimit: 48 * 1024,
    handler: (context) => {
      const shownAgain = (link: Link, text: string, error: WordError) =>
        statusPage({ portal, context, link, typed: { text, error } })
      return behindLink(portal, context, async (link) => {
        const once = readOnce(context.form)
        const read = parseForm(form, context.form)
        const text = tidy((read.ok && read.value[wordField]) || '')
        const isOften = () => !mayAct({ context, portal, act: 'words' })
        const error = errorIn(text) ?? (isOften() ? 'often' : null)
        if (error) return shownAgain(link, text, error)
        const { token } = link
        const isAdded = await addWord(portal.referrals, { token, text, once })
        // It ended meanwhile: the page says so, with what was typed.
        if (!isAdded) return behindLink(portal, context, (now) => shownAgain(now, text, 'ended'))
        return redirectPage(inLanguage(`/henvendelse/${token}?tak=ord`, context.lang))
      })
    },
  })
}

function errorIn(text: string): WordError | null {
  if (text === '') return 'missing'
  if (text.length > wordLimit) return 'long'
  return holdsCpr(text) ? 'cpr' : null
}
