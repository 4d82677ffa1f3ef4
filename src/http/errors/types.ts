import type { AppErrorDetail } from '../../errors'
import type { Lang } from '../language'

/** What an error page is told. Nothing in it was thrown or typed; the words are the view's. */
export type ErrorPageProps = {
  status: number
  lang: Lang
  /** Shown, so that somebody who writes to us can name the line in the log. */
  requestId: string
  /** Seconds until it makes sense to try again. */
  retryAfter: number | null
  /** Fields or parameters that were wrong, and what they take. */
  details: readonly AppErrorDetail[]
}

/** Renders a whole HTML document. Must not throw and must not read from anywhere. */
export type RenderErrorPage = (props: ErrorPageProps) => string
