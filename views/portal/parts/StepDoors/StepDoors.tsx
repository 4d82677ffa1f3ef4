import { wordsFor, type Lang } from '../../words'

/** How far one has come: passed doors are night, the one here is lit, those ahead an outline. */
export function StepDoors({ here, all, lang }: { here: number; all: number; lang: Lang }) {
  return (
    <p className="step-doors">
      {wordsFor(lang).finder.step(here, all)}
      <svg width={all * 23} height="26" viewBox={`0 0 ${all * 23} 26`} aria-hidden="true">
        {Array.from({ length: all }, (_, index) => (
          <path
            key={index}
            className={index + 1 < here ? 'passed' : index + 1 === here ? 'here' : 'ahead'}
            d={`M${index * 23 + 2} 25V10a9 9 0 0 1 18 0v15z`}
          />
        ))}
      </svg>
    </p>
  )
}
