import type { ActionName } from '../forms/controls'
import type { useForms } from './useForms'
import type { Loaded } from './useList'
import type { AnyReferral } from './useReferral'

/**
 * What the key "a" does: takes the referral that is open, else the one whose row has the focus, when
 * it is one to take.
 */
export function useTake({
  referral,
  list,
  forms,
  current,
}: {
  referral: AnyReferral | 'gone' | null
  list: Loaded
  forms: ReturnType<typeof useForms>
  current: () => string | null
}): () => void {
  return () => {
    if (referral && referral !== 'gone') {
      const action = takes.find((each) => referral.may.includes(each))
      if (action && referral.standing !== 'kept') press(referral, action)
      return
    }
    const id = current()
    const row = Object.values(list.groups)
      .flatMap(({ rows }) => rows)
      .find((each) => each.id === id)
    if (row?.state !== 'received') return
    if (row.standing === 'holder') press(row, 'acknowledge')
    if (row.standing === 'deputy') press(row, 'takeOver')
  }

  function press({ id, version }: { id: string; version: number }, action: ActionName): void {
    void forms.send({ id, action, form: null }, version, {})
  }
}

const takes = ['acknowledge', 'takeOver'] as const satisfies ActionName[]
