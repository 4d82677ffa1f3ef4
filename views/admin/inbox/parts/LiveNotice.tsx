import type { Instant } from '../../../../src/routing/types'
import { Button, ButtonLink } from '../../parts/Button'
import { nearMoment } from '../../parts/moments'
import { Notice } from '../../parts/Notice'
import type { View } from '../view'

/** How what is shown relates to what is so now. */
export type LiveState = 'live' | 'offline' | 'failed' | 'signed-out'

/** Nothing while all is well; else what that means for what is shown, and what to do about it. */
export function LiveNotice({
  state,
  fetchedAt,
  view: { words, now, lang },
  onAgain,
}: {
  state: LiveState
  fetchedAt: Instant
  view: View
  onAgain: () => void
}) {
  const { live } = words.list
  if (state === 'live') return null
  if (state === 'signed-out') {
    return (
      <Notice tone="warn" role="status">
        <p>{live.signedOut}</p>
        <ButtonLink href="/admin/login" target="_blank">
          {live.signIn}
        </ButtonLink>
      </Notice>
    )
  }
  return (
    <Notice tone="warn" icon="offline" role="status">
      <p>
        <strong>{state === 'offline' ? live.offline : live.failed}</strong>{' '}
        {live.offlineSince(nearMoment(fetchedAt, now, lang))}
      </p>
      <Button onClick={onAgain}>{live.again}</Button>
    </Notice>
  )
}
