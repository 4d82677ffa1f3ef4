import { z } from 'zod'
import { appError } from '../../errors'
import { jsonPage } from '../../http/page'
import { route, type Route } from '../../http/route'
import { findByCode } from '../../place'
import type { PortalContext } from '../../portal/context'
import { ask } from '../ask'
import { answerJson } from '../answerJson'
import { openApi } from '../openapi'
import { answersQuery, placeQuery } from '../question'
import { findPlace } from './place'

const query = placeQuery.extend({
  ...answersQuery.shape,
  tid: z.iso
    .datetime({ offset: true, error: 'an ISO 8601 time with zone, like 2026-11-23T22:30:00+01:00' })
    .optional(),
})

/** `/kontakt.json`: the finder for other systems, and `/openapi.json`, its description. */
export function jsonRoutes(portal: PortalContext): Route[] {
  return [
    route({
      method: 'get',
      path: '/kontakt.json',
      query,
      unknownParameters: 'refuse',
      languages: 'one',
      isOpenToAll: true,
      handler: async ({ query: asked }) => {
        refuseUnknownCode(portal, 'kommune', asked.kommune)
        const content = await portal.content.current()
        const at = asked.tid ? Date.parse(asked.tid) : portal.now()
        const place = findPlace(portal.places, asked)
        const kommune = place.kind === 'one' ? place.place.kommunekode : null
        const { answer, beforeTyped } = ask({
          content,
          places: portal.places,
          query: asked,
          kommune,
          at,
        })
        // A page asks again; a program that goes on with half a question gets the wrong entrance.
        if (beforeTyped) throw notOneMunicipality()
        return jsonPage(answerJson({ at, content, place, answer }), { noindex: true })
      },
    }),
    route({
      method: 'get',
      path: '/openapi.json',
      languages: 'one',
      isOpenToAll: true,
      cache: true,
      handler: () => jsonPage(openApi(portal.origin)),
    }),
  ]
}

function notOneMunicipality() {
  return appError({
    code: 'invalid',
    message: 'fra is not one municipality',
    details: [{ field: 'fra', message: 'one municipality: its code, name, postcode or town' }],
  })
}

/** A code that no municipality has is a mistake in somebody's program, not a place to search. */
function refuseUnknownCode(
  { places }: PortalContext,
  field: string,
  code: string | undefined,
): void {
  if (code === undefined || findByCode(places, code)) return
  throw appError({
    code: 'invalid',
    message: 'a municipality code that does not exist',
    details: [
      {
        field,
        message: 'the code of a Danish municipality',
        allowed: [...places.byCode.keys()],
      },
    ],
  })
}
