import type { ReactNode } from 'react'
import { ButtonLink } from '../parts/Button'
import { Icon } from '../parts/Icon'

export type Figure = { count: number; label: string; href: string; isLate?: boolean }

/** A card of figures that each lead to what they count; those of nothing are left out. */
export function Figures({
  id,
  title,
  calm,
  figures,
  open,
  more,
  children,
}: {
  id: string
  title: string
  /** Said where every figure is nought. */
  calm: string
  figures: readonly Figure[]
  open: { href: string; label: string }
  more?: { href: string; label: string }
  children?: ReactNode
}) {
  const shown = figures.filter(({ count }) => count > 0)
  return (
    <section className="fi-card" aria-labelledby={`fi-dash-${id}`}>
      <h2 id={`fi-dash-${id}`}>{title}</h2>
      {shown.length === 0 ? (
        <p className="fi-calm">
          <Icon name="tick" />
          <span>{calm}</span>
        </p>
      ) : (
        <ul className="fi-figures">
          {shown.map(({ count, label, href, isLate }) => (
            <li key={href}>
              <a href={href} data-late={isLate || undefined}>
                {isLate && <Icon name="warning" />}
                <span className="fi-boxes__count">{count}</span> <span>{label}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
      <div className="fi-buttons">
        <ButtonLink look="lamp" icon="arrow" href={open.href}>
          {open.label}
        </ButtonLink>
        {more && (
          <ButtonLink look="quiet" href={more.href}>
            {more.label}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
