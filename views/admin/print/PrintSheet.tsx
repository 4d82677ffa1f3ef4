import type { Words } from '../../../src/referrals/inbox/readWords'
import { exactMoment } from '../parts/moments'
import type { Problem } from '../parts/ask'
import { Button, ButtonLink } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { entryText } from '../inbox/entryText'
import { referralHref } from '../inbox/links'
import { conflictText } from '../inbox/conflictText'
import type { AnyReferral } from '../inbox/data/useReferral'
import { factsOf } from '../inbox/parts/Facts'
import { Texts } from '../inbox/parts/Texts'
import type { View } from '../inbox/view'
import { FileForm } from './FileForm'

type Props = {
  referral: AnyReferral
  /** `null` until the reader has pressed. */
  words: Words | null
  me: string
  view: View
  isBusy: boolean
  problem: Problem | null
  filed: 'no' | 'busy' | 'yes'
  onShow: () => void
  onPrint: () => void
  onFile: (on: string) => void
}

/** A bar with the buttons, which paper leaves out, and the sheet itself. */
export function PrintSheet(props: Props) {
  const { referral, words, me, view } = props
  const { print } = view.words
  const isWhole = referral.standing !== 'kept'
  return (
    <div className="fi fi-print">
      <PrintBar {...props} />
      <article className="fi-sheet">
        <p className="fi-sheet__portal">{print.sheet.portal}</p>
        <h1>{print.title(referral.code)}</h1>
        {isWhole && (
          <section>
            <h2>{print.sheet.facts}</h2>
            <dl className="fi-facts">
              {factsOf(referral, view)
                .filter(({ form }) => form !== 'join' && form !== 'filed')
                .map(({ name, value }) => (
                  <div key={name} className="fi-fact">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
          </section>
        )}
        {words && (
          <section>
            <h2>{print.sheet.texts}</h2>
            <Texts texts={words.texts} view={view} />
          </section>
        )}
        {isWhole && (
          <section>
            <h2>{print.sheet.history}</h2>
            <ol className="fi-sheet__history">
              {referral.timeline.map((entry, index) => {
                const { title, lines } = entryText(entry, view)
                return (
                  <li key={`${entry.at} ${index}`}>
                    <span>{exactMoment(entry.at, view.lang)}</span>{' '}
                    <span>{[title, ...lines].join(' · ')}</span>
                  </li>
                )
              })}
            </ol>
          </section>
        )}
        <footer>
          <p>{print.sheet.printed(exactMoment(words?.notedAt ?? view.now, view.lang), me)}</p>
          <p>{print.sheet.confidential}</p>
        </footer>
      </article>
    </div>
  )
}

function PrintBar({
  referral,
  words,
  view,
  isBusy,
  problem,
  filed,
  onShow,
  onPrint,
  onFile,
}: Props) {
  const { print, forms } = view.words
  const { mayRead } = referral
  const mayFile = referral.may.includes('markFiled')
  return (
    <div className="fi-print__bar">
      <p>{print.lead}</p>
      {words === null && <p>{mayRead ? print.logged : print.noText}</p>}
      {problem && (
        <Notice tone="warn" role="alert">
          <p>
            {problem.kind === 'conflict'
              ? conflictText(problem, view.words)
              : forms.problems[problem.kind]}
          </p>
        </Notice>
      )}
      <div className="fi-buttons">
        {mayRead && words === null ? (
          <Button look="lamp" icon="print" onClick={onShow} isBusy={isBusy}>
            {print.go}
          </Button>
        ) : (
          <Button look={words ? 'line' : 'lamp'} icon="print" onClick={onPrint}>
            {words ? print.again : print.goPlain}
          </Button>
        )}
        <ButtonLink look="quiet" icon="back" href={referralHref(referral.id)}>
          {print.back}
        </ButtonLink>
      </div>
      {words && mayFile && <p role="status">{filed === 'yes' ? print.filed : print.file}</p>}
      {words && mayFile && filed !== 'yes' && referral.standing !== 'kept' && (
        <FileForm
          receivedAt={referral.receivedAt}
          problem={problem}
          isBusy={filed === 'busy'}
          view={view}
          onFile={onFile}
        />
      )}
    </div>
  )
}
