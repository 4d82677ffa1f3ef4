import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { referralServicesOf } from '../../../src/referrals/servicesOf'
import { langOf } from '../langOf'

/**
 * Who opens a page, and what it reads with. A view of Payload's root is open to everybody, so each
 * asks first; somebody who is not signed in is sent to do so, and comes back.
 */
export function readerOf({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const { payload, user, i18n } = req
  const segments = Array.isArray(params?.segments) ? params.segments : []
  if (!user) {
    const path = ['/admin', ...segments].join('/')
    redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  }
  return {
    payload,
    user,
    segments,
    lang: langOf(i18n.language),
    services: referralServicesOf(payload),
  }
}
