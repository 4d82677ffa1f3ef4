import type { PayloadRequest } from 'payload'

/** A message to an editor in the language they use the admin in; Danish when it is unknown. */
export function inReadersLanguage(
  req: Pick<PayloadRequest, 'i18n'> | undefined,
  message: { da: string; en: string },
): string {
  return req?.i18n?.language === 'en' ? message.en : message.da
}
