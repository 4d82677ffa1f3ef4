import type { ComponentProps } from 'react'
import { Icon, type IconName } from './Icon'
import { Press } from './Press'

/**
 * `lamp` is the one next right thing of a view; everything else is a `line`, a `quiet` link of the
 * same height, or `danger` for what cannot be undone.
 */
export type ButtonLook = 'lamp' | 'line' | 'quiet' | 'danger'

type Props = ComponentProps<typeof Press> & {
  look?: ButtonLook
  icon?: IconName
  /** Sent and not answered: it can still be read and focused, and does nothing. */
  isBusy?: boolean
}

export function Button({ look = 'line', icon, isBusy = false, children, onClick, ...rest }: Props) {
  return (
    <Press
      {...rest}
      className={`fi-button fi-button--${look}`}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Press>
  )
}

/** A link that looks like the button beside it. */
export function ButtonLink({
  look = 'line',
  icon,
  href,
  children,
  ...rest
}: {
  look?: ButtonLook
  icon?: IconName
  href: string
  children: string
  target?: string
}) {
  return (
    <a {...rest} href={href} className={`fi-button fi-button--${look}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}
