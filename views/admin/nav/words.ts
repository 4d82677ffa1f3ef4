import type { Lang } from '../../portal/words'
import type { BadgeName } from './links'

export type NavWords = {
  label: string
  account: string
  demo: string
  badges: Record<BadgeName, (count: number) => string>
}

export const navWords: Record<Lang, NavWords> = {
  da: {
    label: 'Administration',
    account: 'Min konto',
    demo: 'Prøveudgave: alt indhold er eksempler',
    badges: {
      new: (count) => (count === 1 ? '1 ny' : `${count} nye`),
      offers: (count) => (count === 1 ? '1 venter' : `${count} venter`),
      work: (count) => (count === 1 ? '1 at gøre noget ved' : `${count} at gøre noget ved`),
    },
  },
  en: {
    label: 'Administration',
    account: 'My account',
    demo: 'Trial version: all content is examples',
    badges: {
      new: (count) => `${count} new`,
      offers: (count) => (count === 1 ? '1 waits' : `${count} wait`),
      work: (count) => (count === 1 ? '1 to act on' : `${count} to act on`),
    },
  },
}
