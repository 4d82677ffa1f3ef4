import type { Words } from '../../../../../src/referrals/inbox/readWords'
import type { Loaded } from '../../../../../views/admin/inbox/data/useList'
import { viewOf, type View } from '../../../../../views/admin/inbox/view'
import type { Lang } from '../../../../../views/portal/words'
import { exampleNow, exampleRows, minute } from './rows'

export const exampleWords: Words = {
  notedAt: exampleNow,
  ring: [],
  texts: [
    {
      kind: 'report',
      at: exampleNow - 12 * minute,
      author: null,
      content: {
        what: 'En mand sidder i porten.\nHan ser forkommen ud.',
        where: 'Porten ved Torvet',
        position: { lat: 55.46712, lon: 8.45201 },
        when: 'i morges',
        usually: '',
        helps: 'Han har en hund',
      },
    },
    { kind: 'word', at: exampleNow, author: null, content: { text: 'Nu sidder han på bænken.' } },
    { kind: 'note', at: exampleNow, author: 'Koordinator', content: { text: 'Vi går forbi.' } },
    {
      kind: 'contact',
      at: exampleNow,
      author: null,
      content: {
        email: 'afsender@portal.example',
        phone: '+4500123456',
        wantsReceipt: false,
        token: '',
      },
    },
  ],
}

const { received, late, taken, working, offered, offeredToUs, forDeputy } = exampleRows

export const exampleList: Loaded = {
  groups: {
    new: { rows: [late, received, forDeputy], next: null },
    taken: { rows: [taken, working, offered], next: 'more' },
    offers: { rows: [offered, offeredToUs], next: null },
  },
  counts: { new: 3, taken: 60, offers: 2, closed: 12 },
  late: 2,
  now: exampleNow,
}

export function exampleView(lang: Lang): View {
  const municipalities = [
    ['0561', 'Esbjerg'],
    ['0461', 'Odense'],
  ] as const
  return viewOf({ lang, now: exampleNow, municipalities })
}
