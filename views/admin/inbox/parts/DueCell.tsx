import { Icon } from '../../parts/Icon'
import type { Due } from '../dueOf'

/** Until when, with a bar of the time that has gone, and with whom it is. */
export function DueCell({ due: { icon, tone, title, line, progress } }: { due: Due }) {
  return (
    <div className="fi-due" data-tone={tone}>
      <p className="fi-due__title">
        <Icon name={icon} />
        <span>{title}</span>
      </p>
      {progress && <progress aria-hidden="true" value={progress.value} max={progress.max} />}
      <p className="fi-quiet">{line}</p>
    </div>
  )
}
