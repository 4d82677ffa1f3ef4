import { wordsFor, type Lang } from '../../../words'

/** On night above the card: the code, large, to be read out over the phone. */
export function CodeSky({ code, lang }: { code: string | null; lang: Lang }) {
  return (
    <div className="answer-sky">
      <div className="container">
        {code && (
          <p className="code-sky">
            <span>{wordsFor(lang).referral.after.yourCode}</span>
            <strong className="code">{code}</strong>
          </p>
        )}
      </div>
    </div>
  )
}
