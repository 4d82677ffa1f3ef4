import { createLocalReq } from 'payload'
import type { Instant } from '../../routing/types'
import type { User } from '../change'
import { readEvents } from '../rows/events'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import type { OpenText } from '../texts/openTexts'
import { readTexts } from '../texts/readTexts'
import { readUnits, readUserNames } from './names'
import { isOfBody } from './timeline'

export type Words = {
  /** `author`: the name of a colleague, of the unit where it is another body's; `null` = the sender. */
  texts: readonly OpenText[]
  notedAt: Instant
  ring: readonly string[]
}

/** What was written, as a page shows it (see `readTexts`): names for ids. */
export async function readWords(
  services: ReferralServices,
  input: { user: User; id: string; once: string; as?: 'looked' | 'printed' },
): Promise<Words> {
  const { referral, unit, texts, notedAt, ring } = await readTexts(services, input)
  const authorOf = await readAuthors(services, { referral, reader: unit })
  const shown = texts.map((text) => ({ ...text, author: authorOf(text) }))
  return { texts: shown, notedAt, ring }
}

/** Who wrote a note is told by its event: the unit it was written in decides whether by name. */
async function readAuthors(
  services: ReferralServices,
  { referral, reader }: { referral: Referral; reader: string },
): Promise<(text: Pick<OpenText, 'author' | 'at'>) => string | null> {
  const req = await createLocalReq({}, services.payload)
  const events = await readEvents(req, referral.id)
  const notes = events.filter(({ kind }) => kind === 'note-added')
  const units = await readUnits(services, [reader, ...notes.map(({ unit }) => unit)])
  const body = units.get(reader)?.body
  const ours = notes.filter((note) => isOfBody(note, units, body)).map((note) => note.user)
  const names = await readUserNames(services.payload, ours)
  return ({ author, at }) => {
    if (author === null) return null
    const note = notes.find((event) => event.user === author && event.at === at)
    const unit = units.get(note?.unit ?? '')?.name ?? ''
    return note && isOfBody(note, units, body) ? (names.get(author) ?? unit) : unit
  }
}
