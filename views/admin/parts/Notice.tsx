import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

export type NoticeTone = 'plain' | 'warn' | 'danger' | 'good'

const signs: Record<NoticeTone, IconName> = {
  plain: 'info',
  warn: 'warning',
  danger: 'warning',
  good: 'tick',
}

/** Something that the reader should know now; the sign and the words say it, the colour repeats it. */
export function Notice({
  tone = 'plain',
  icon = signs[tone],
  role,
  children,
}: {
  tone?: NoticeTone
  icon?: IconName
  /** `alert` for what came of the reader's own press, `status` for what came by itself. */
  role?: 'alert' | 'status'
  children: ReactNode
}) {
  return (
    <div className={`fi-notice fi-notice--${tone}`} role={role}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}
