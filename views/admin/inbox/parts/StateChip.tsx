import { Icon } from '../../parts/Icon'
import type { Chip } from '../chipOf'

export function StateChip({ chip: { label, icon, tone } }: { chip: Chip }) {
  return (
    <span className={`fi-chip fi-chip--${tone}`}>
      <Icon name={icon} size={16} />
      {label}
    </span>
  )
}
