import { wordsFor, type Lang } from '../../words'
import { proofFields } from './proofFields'

const progressId = 'fremgang'

/** What the script shows while it works; hidden until it finds that it can. */
export function ProofWork({
  challenge,
  lang,
}: {
  /** What is to be found, and how far one may have to count for it. */
  challenge: { text: string; most: number }
  lang: Lang
}) {
  const words = wordsFor(lang).referral.proof.work
  return (
    <div className="stack" hidden data-proof-work>
      <input
        type="hidden"
        name={proofFields.proof}
        data-proof-field
        data-challenge={challenge.text}
      />
      <label htmlFor={progressId}>{words.label}</label>
      <progress className="proof-progress" id={progressId} max={challenge.most} value={0} />
      <p
        role="status"
        data-proof-status
        data-busy={words.busy}
        data-pressed={words.pressed}
        data-ready={words.ready}
        data-sending={words.sending}
      />
    </div>
  )
}
