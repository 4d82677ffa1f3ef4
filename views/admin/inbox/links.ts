export const inboxPath = '/admin/henvendelser'
export const workListPath = '/admin/arbejdsliste'
export const unitsPath = '/admin/modtagelse'
export const accessPath = '/admin/indsigt'

export const referralHref = (id: string) => `${inboxPath}/${id}`
export const printHref = (id: string) => `${inboxPath}/${id}/print`
export const groupHref = (group: string) => `${inboxPath}?group=${group}`
export const agreementHref = (id: string) => `/admin/collections/receiving-agreements/${id}`
export const serviceHref = (id: string) => `/admin/collections/services/${id}`
export const ruleHref = (id: string) => `/admin/collections/routing-rules/${id}`

/** The referral that an address of the inbox opens, if it opens one. */
export function referralIn(pathname: string): string | null {
  return /^\/admin\/henvendelser\/([0-9a-f-]{36})\/?$/.exec(pathname)?.[1] ?? null
}
