/** Whether a text is one mail address, with nothing in it that a mailer would read as several. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && mailAddress.test(text)
}

const mailAddress = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+\.[^\s@,;:<>()[\]"\\]+$/
