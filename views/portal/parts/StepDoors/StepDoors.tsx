import { wordsFor, type Lang } from '../../words'

/** How far one has come: passed doors are night, the one here is lit, those ahead an outline. */
export function StepDoors({ here, all, lang }: { here: number; all: number; lang: Lang }) {
  return (
    <p className="step-doors">
      {wordsFor(lang).finder.step(here, all)}
      <svg width={all * 31 - 5} height="28" viewBox={`0 0 ${all * 31 - 5} 28`} aria-hidden="true">
        {Array.from({ length: all }, (_, index) => (
          <path
            key={index}
            className={index + 1 < here ? 'passed' : index + 1 === here ? 'here' : 'ahead'}
            d={`M${index * 31 + 1} 27V13a12 12 0 0 1 24 0v14z`}
          />
        ))}
      </svg>
    </p>
  )
}
