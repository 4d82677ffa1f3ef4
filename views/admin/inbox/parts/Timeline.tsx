import type { TimelineEntry } from '../../../../src/referrals/inbox/types'
import { shortMoment } from '../../parts/moments'
import type { Coming } from '../comesOf'
import { entryMoment, entryText } from '../entryText'
import type { View } from '../view'

/** What has happened, the first first; and what is still to come, hollow. */
export function Timeline({
  entries,
  comes,
  view,
}: {
  entries: readonly TimelineEntry[]
  comes: readonly Coming[]
  view: View
}) {
  const { timeline } = view.words
  return (
    <section className="fi-timeline" aria-labelledby="fi-timeline">
      <h3 id="fi-timeline">{timeline.title}</h3>
      <ol>
        {entries.map((entry, index) => {
          const { title, lines } = entryText(entry, view)
          return (
            <li key={`${entry.at} ${entry.kind} ${index}`}>
              <span className="fi-timeline__when">{entryMoment(entry, view)}</span>
              <div>
                <p>{title}</p>
                {lines.map((line) => (
                  <p key={line} className="fi-quiet">
                    {line}
                  </p>
                ))}
              </div>
            </li>
          )
        })}
        {comes.map(({ at, title }) => (
          <li key={title} data-comes="">
            <span className="fi-timeline__when">{shortMoment(at, view.now, view.lang)}</span>
            <div>
              <p>
                <span className="fi-unseen">{timeline.comes.label}: </span>
                {title}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
