import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

export type KeyHandlers = Readonly<Record<'j' | 'k' | 'o' | 'a' | '/' | '?' | 'Escape', () => void>>

/** One sign a key, never while something is typed (WCAG 2.1.4); Esc leaves a field first. */
export function useKeys(handlers: KeyHandlers, isOn: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event
    if (ctrlKey || metaKey || altKey || defaultPrevented || !(key in handlers)) return
    if (document.querySelector('dialog[open]')) return
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) {
      return
    }
    if (!isOn && key !== 'Escape') return
    event.preventDefault()
    handlers[key as keyof KeyHandlers]()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

const storeName = 'fi-inbox-keys'

/** Whether the reader wants the keys: remembered on this device. */
export function useKeysSwitch(): [isOn: boolean, set: (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    (changed) => {
      window.addEventListener('storage', changed)
      window.addEventListener(storeName, changed)
      return () => {
        window.removeEventListener('storage', changed)
        window.removeEventListener(storeName, changed)
      }
    },
    () => window.localStorage.getItem(storeName) !== 'off',
    () => true,
  )
  return [
    isOn,
    (wanted) => {
      window.localStorage.setItem(storeName, wanted ? 'on' : 'off')
      window.dispatchEvent(new Event(storeName))
    },
  ]
}
