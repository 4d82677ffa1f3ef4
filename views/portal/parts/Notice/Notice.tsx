import type { ReactNode } from 'react'
import type { Lead } from '../../words/lead'
import { Icon, type IconName } from '../Icon/Icon'

/** A quiet box with a sign: something to know before going on. */
export function Notice({
  text,
  icon = 'warning',
  tone = 'sand',
  children,
}: {
  text: Lead
  icon?: IconName
  tone?: 'sand' | 'glow' | 'danger' | 'ok'
  children?: ReactNode
}) {
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={icon} />
      <div>
        <p>
          <strong>{text.lead}</strong> {text.rest}
        </p>
        {children}
      </div>
    </div>
  )
}
