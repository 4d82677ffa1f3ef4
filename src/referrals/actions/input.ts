import type { User } from '../change'

/** What every action of somebody signed in is given. */
export type ActionInput = {
  user: User
  /** The referral. */
  id: string
  /** Of the referral, as the page showed it: an action on an older one is refused. */
  version: number
  /** A UUID that the form carries: sent twice is once. */
  once: string
}
