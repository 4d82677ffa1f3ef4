import type { ReferralDetail } from '../../../../src/referrals/inbox/types'
import { phoneText, telHref } from '../../../portal/words/format'
import { Icon } from '../../parts/Icon'
import { Notice } from '../../parts/Notice'
import type { View } from '../view'

/** Former units of another body that kept their words: the rest is told on the phone. */
export function RingNotice({
  ring,
  view: { words },
}: {
  ring: ReferralDetail['ring']
  view: View
}) {
  const { panel } = words
  if (ring.length === 0) return null
  return (
    <Notice icon="phone">
      <p className="fi-strong">{panel.ring.title}</p>
      <p>{panel.ring.text}</p>
      <ul className="fi-plain-list">
        {ring.map(({ id, name, phone }) => (
          <li key={id}>
            {phone ? (
              <a className="fi-button fi-button--line" href={telHref(phone)}>
                <Icon name="phone" />
                <span>
                  {panel.ring.call(name)}: {phoneText(phone)}
                </span>
              </a>
            ) : (
              panel.ring.noPhone(name)
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
