import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import {
  abouts,
  ageGroups,
  childrenAnswers,
  dangerAnswers,
  situations,
} from '../../../src/routing/types'
import { keeper } from '../../../views/portal/kept'
import type { Answers } from '../../../views/portal/links'
import type { AnswerPageProps } from '../../../views/portal/pages/AnswerPage'
import {
  aalborg,
  ask,
  atNight,
  esbjerg,
  inHours,
  noAssets,
  nothingAnswered,
  ringkoebing,
} from '../../support/portal-examples/asking'

const hour = 3_600_000
const day = 24 * hour

describe('a kept part', () => {
  it('is rendered once for an object and a key', () => {
    const keep = keeper<object>()
    const content = vi.fn(() => <b>dør</b>)
    const service = {}
    expect(keep(service, 'da', content)).toBe(keep(service, 'da', content))
    expect(keep(service, 'da', content).__html).toBe('<b>dør</b>')
    expect(content).toHaveBeenCalledTimes(1)
    keep(service, 'en', content)
    keep({}, 'da', content)
    expect(content).toHaveBeenCalledTimes(3)
  })

  it('never stands on a page that would say something else', async () => {
    const { AnswerPage } = await import('../../../views/portal/pages/AnswerPage')
    vi.resetModules()
    vi.doMock('../../../views/portal/kept', () => ({
      keeper: () => (_of: object, _key: string, content: () => React.ReactNode) => ({
        __html: renderToStaticMarkup(content()),
      }),
    }))
    const fresh = await import('../../../views/portal/pages/AnswerPage')
    expect(fresh.AnswerPage).not.toBe(AnswerPage)
    for (const props of manyPages()) {
      const kept = renderToStaticMarkup(<AnswerPage {...props} />)
      expect(kept).toBe(renderToStaticMarkup(<fresh.AnswerPage {...props} />))
    }
  }, 60_000)
})

/** Pages that differ in one answer, place, moment or language from one another. */
function manyPages(): AnswerPageProps[] {
  // Before it opens and after it closed, before midnight and after: the same door says other things.
  const moments = [inHours, inHours - 8 * hour, atNight, atNight + 2 * hour, inHours + 33 * day]
  const asked: Partial<Answers>[] = [
    ...situations.map((situation) => ({ situation })),
    ...ageGroups.map((age) => ({ age })),
    ...abouts.map((about) => ({ about })),
    ...abouts.map((about) => ({ about, age: 'under-18' as const })),
    ...childrenAnswers.map((children) => ({ children })),
    ...dangerAnswers.map((danger) => ({ danger })),
  ]
  const advice = { now: ['Først dette.'], yourself: ['Så dette.'] }
  return moments.flatMap((at) =>
    [esbjerg, { ...ringkoebing, mainLine: '+4500129999' }, aalborg, ringkoebing].flatMap(
      (municipality) =>
        asked.flatMap((given, index) =>
          (['da', 'en'] as const).map((lang) => {
            const answers = { ...nothingAnswered, ...given }
            const path = `/kontakt/${municipality.slug}`
            return {
              site: {
                lang,
                origin: 'https://p.example',
                path,
                search: `?${index}`,
                assets: noAssets,
                isDemo: index % 2 === 0,
              },
              municipality,
              answers,
              ...ask({ kommune: municipality.code, answers, at }),
              before: index % 3 === 0 ? aalborg : null,
              advice: index % 4 === 0 ? advice : null,
              receiving: new Set(index % 2 === 0 ? ['hjemloeseenheden', 'aalborg'] : []),
              at,
            }
          }),
        ),
    ),
  )
}
