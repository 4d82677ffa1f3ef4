import type { Section } from '../../words/lead'

/** Running text in sections, as the dictionaries hold it. */
export function Prose({ sections }: { sections: readonly Section[] }) {
  return sections.map(({ heading, paragraphs, points }) => (
    <section key={heading} className="prose">
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points && <Points points={points} />}
    </section>
  ))
}

export function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
