import { z } from 'zod'
import { stepNames } from '../../../views/portal/links'
import { AnswerPage } from '../../../views/portal/pages/AnswerPage'
import { StepPage } from '../../../views/portal/pages/StepPage'
import { htmlPage } from '../../http/page'
import { renderPage } from '../../http/render'
import { route, type Route } from '../../http/route'
import { siteFor, type PortalContext } from '../../portal/context'
import { receivingUnits } from '../../referrals/receivers/receivingUnits'
import { adviceFor } from '../advice'
import { answersOf, ask } from '../ask'
import { municipalityRef } from '../municipalityRef'
import { pageValidity } from '../pageValidity'
import { answersQuery } from '../question'
import { weeksOf } from '../weeks'
import { municipalityOf } from './municipality'

const query = answersQuery.extend({ trin: z.enum(stepNames).optional() })

/** `/kontakt/{slug}`: the answer; with `trin`, one refining question alone on the page. */
export function answerRoute(portal: PortalContext): Route {
  return route({
    method: 'get',
    path: '/kontakt/:slug',
    query,
    cache: true,
    handler: async (context) => {
      const { places } = portal
      const record = municipalityOf(places, context.params)
      const content = await portal.content.current()
      const at = portal.now()
      const asked = ask({ content, places, query: context.query, kommune: record.code, at })
      const shared = {
        site: siteFor(portal, context, content),
        municipality: municipalityRef(record, content),
        before: asked.before && municipalityRef(asked.before, content),
        answers: answersOf(asked),
      }
      const step = context.query.trin
      const { doors, entrance } = asked.answer
      const html = renderPage(
        step ? (
          <StepPage {...shared} step={step} />
        ) : (
          <AnswerPage
            {...shared}
            answer={asked.answer}
            beforeTyped={asked.beforeTyped}
            advice={adviceFor(content.advice, asked.question, context.lang)}
            weeks={weeksOf([...doors, entrance], at)}
            receiving={receivingUnits(content.receivers)}
            at={at}
          />
        ),
      )
      return htmlPage(html, {
        noindex: content.isDemo || context.url.includes('?'),
        // What somebody typed is shown to them, and kept nowhere.
        validUntil: asked.beforeTyped ? at : pageValidity(asked.answer, at),
      })
    },
  })
}
