/** Field names of the page before sending, beside all that the form carries along. */
export const proofFields = {
  /** What the script found. */
  proof: 'bevis',
  /** From when on it goes through without a script, signed. */
  ticket: 'ventebillet',
  email: 'kode-mail',
  code: 'kode',
  /** The button that asks for a code. */
  sendCode: 'send-kode',
} as const
