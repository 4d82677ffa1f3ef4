/** Numbered steps on small doors; a step is a heading with a text, or a text alone. */
export function Steps({ steps }: { steps: readonly { title: string | null; text: string }[] }) {
  return (
    <ol className="steps">
      {steps.map(({ title, text }) => (
        <li key={text}>
          {title && <strong>{title}</strong>}
          <p>{text}</p>
        </li>
      ))}
    </ol>
  )
}
