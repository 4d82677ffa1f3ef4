/** Why a mail did not go. */
export type MailFailure = {
  /** `550`, `ECONNREFUSED`, `ETIMEDOUT`: never the server's words, which may hold an address. */
  code: string
  /**
   * - `unreached`: no server took a look at this message; the next one would fare the same.
   * - `refused`: the server said for good (5xx) that it does not take this message.
   * - `put-off`: the server said "later" (4xx), or it broke off and may have taken it.
   */
  kind: 'unreached' | 'refused' | 'put-off'
}

/** What a sending adds to its error: whether a server had let us in and was being given the message. */
export type Begun = { isBegun?: boolean }

/**
 * Reads nodemailer's error, or the file system's. A refusal counts as one only when it answers the
 * receiver or the message itself: what is said to our name, password or sender's address (530 to
 * `MAIL FROM`, say) is about the portal's own setting and is the same for every message. So is 421,
 * with which a server that is about to stop answers anything (RFC 5321, 3.8).
 */
export function failureOf(error: unknown): MailFailure {
  const { responseCode, command, code, originalCode, isBegun } = (error ?? {}) as Errors
  if (responseCode) {
    const isAboutMessage = command === 'RCPT TO' || command === 'DATA'
    const kind = !isAboutMessage || responseCode === 421 ? 'unreached' : kindOf(responseCode)
    return { code: String(responseCode), kind }
  }
  const name = nameOf(originalCode ?? code)
  // An address that is none never gets as far as a server.
  if (code === 'EENVELOPE') return { code: name, kind: 'refused' }
  // What has no name may well be about this message.
  return { code: name, kind: isBegun || name === noName ? 'put-off' : 'unreached' }
}

type Errors = Begun & {
  responseCode?: number
  command?: string
  code?: unknown
  /** Of the operating system, where nodemailer has put a word of its own in `code`. */
  originalCode?: unknown
}

/** 503 says that commands came in the wrong order, not that the message is refused. */
function kindOf(responseCode: number): MailFailure['kind'] {
  return responseCode >= 500 && responseCode !== 503 ? 'refused' : 'put-off'
}

function nameOf(code: unknown): string {
  if (code === 'EABORT') return 'ETIMEDOUT'
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,30}$/.test(code) ? code : noName
}

const noName = 'EUNKNOWN'
