import { ContactPage } from '../../../views/portal/pages/ContactPage'
import { appError } from '../../errors'
import { inLanguage } from '../../http/language'
import { htmlPage, redirectPage } from '../../http/page'
import { renderPage } from '../../http/render'
import { route, type RequestContext, type Route } from '../../http/route'
import { findByCode, locate, type Located, type Places } from '../../place'
import { siteFor, type PortalContext } from '../../portal/context'
import { answersOf, ask } from '../ask'
import { answersQuery, placeQuery, type PlaceQuery } from '../question'

const query = placeQuery.extend(answersQuery.shape)

/**
 * `/kontakt`: asks for the place. One municipality found: on to its answer at once. Never kept in
 * the page cache, for its address may hold what somebody typed.
 */
export function placeRoute(portal: PortalContext): Route {
  return route({
    method: 'get',
    path: '/kontakt',
    query,
    handler: async (context) => {
      const outcome = findPlace(portal.places, context.query)
      if (outcome.kind === 'one') return redirectPage(answerAddress(outcome.place.slug, context))
      const content = await portal.content.current()
      const at = portal.now()
      const asked = ask({ content, places: portal.places, query: context.query, kommune: null, at })
      return htmlPage(
        renderPage(
          <ContactPage
            site={siteFor(portal, context, content)}
            outcome={outcome}
            typed={context.query.sted ?? ''}
            answers={answersOf(asked)}
            doors={asked.answer.doors}
            at={at}
          />,
        ),
        { noindex: content.isDemo || context.url.includes('?') },
      )
    },
  })
}

/** The three ways to say where somebody is; a code wins over a text, a text over a position. */
export function findPlace(places: Places, asked: PlaceQuery): Located | { kind: 'ask' } {
  if (asked.kommune) {
    const record = findByCode(places, asked.kommune)
    if (!record) return { kind: 'none' }
    const { code: kommunekode, name, slug, officialName } = record
    const place = { kommunekode, name, slug, why: 'municipality', matched: officialName } as const
    return { kind: 'one', place }
  }
  if (asked.sted?.trim()) return askIfGuessed(locate(places, { text: asked.sted }))
  refuseHalfPosition(asked)
  if (asked.lat !== undefined && asked.lon !== undefined) {
    return locate(places, { lat: asked.lat, lon: asked.lon })
  }
  return { kind: 'ask' }
}

function refuseHalfPosition({ lat, lon }: PlaceQuery): void {
  if ((lat === undefined) === (lon === undefined)) return
  const field = lat === undefined ? 'lat' : 'lon'
  const details = [{ field, message: 'a position has both lat and lon' }]
  throw appError({ code: 'invalid', message: 'half a position', details })
}

/** A name with a typing error is a guess: shown as one to choose, never followed by itself. */
function askIfGuessed(located: Located): Located {
  const isGuess = located.kind === 'one' && located.place.why === 'spelling'
  return isGuess ? { kind: 'several', places: [located.place] } : located
}

/** What was answered besides the place goes along. */
function answerAddress(
  slug: string,
  { lang, url }: Pick<RequestContext<unknown>, 'lang' | 'url'>,
): string {
  const rest = new URLSearchParams(url.split('?')[1] ?? '')
  for (const name of Object.keys(placeQuery.shape)) rest.delete(name)
  const path = inLanguage(`/kontakt/${slug}`, lang)
  return rest.size > 0 ? `${path}?${rest}` : path
}
