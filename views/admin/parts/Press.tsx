'use client'

import { useSyncExternalStore, type ButtonHTMLAttributes, type Ref } from 'react'

/**
 * A button whose press is never lost: until the page's script listens, the browser takes no press at
 * all, neither on it nor, where it sends a form, with Enter in a field.
 */
export function Press({
  type = 'button',
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & { ref?: Ref<HTMLButtonElement> }) {
  const isListening = useSyncExternalStore(never, isInBrowser, isOnServer)
  return <button {...rest} type={type} disabled={!isListening} />
}

const never = () => () => undefined
const isInBrowser = () => true
const isOnServer = () => false
