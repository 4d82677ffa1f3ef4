import { Icon } from '../Icon/Icon'

/** What is wrong with a form, linked to its fields and first on the page. */
export function ErrorSummary({
  heading,
  errors,
}: {
  heading: string
  errors: readonly { href: string; text: string }[]
}) {
  return (
    <div className="error-summary" role="alert" tabIndex={-1}>
      <h2>
        <Icon name="warning" /> {heading}
      </h2>
      <ul>
        {errors.map(({ href, text }) => (
          <li key={href + text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
