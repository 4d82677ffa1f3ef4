import type { ReactNode } from 'react'
import type { MailWords } from '../words/types'
import { look } from './look'

/** What mails are made of: pure, without hooks, so that they can be written out as text as well. */

export function Paragraph({ children }: { children: ReactNode }) {
  return <p style={look.paragraph}>{children}</p>
}

/**
 * The one thing to do. The address stands under it, to be read and copied where buttons are not
 * shown or not trusted; as text the two are one.
 */
export function LinkButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <>
      <p style={look.paragraph}>
        <a href={href} style={look.button}>
          {children}
        </a>
      </p>
      <p style={look.address} data-text="none">
        {href}
      </p>
    </>
  )
}

export function Danger({ words }: { words: MailWords['danger'] }) {
  return (
    <p style={look.danger}>
      {words.lead}{' '}
      <a href="tel:112" style={look.dangerCall}>
        {words.call}
      </a>
    </p>
  )
}
