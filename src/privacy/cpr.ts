/**
 * Whether a text holds anything that may be a CPR number: a plausible date DDMMYY and four digits,
 * with or without signs between. Modulus 11 proves nothing (numbers since 2007 may fail it), and
 * replacement numbers carry the day + 60, so the date alone decides (CPR-kontoret, "Personnummeret
 * i CPR").
 *
 * What may be one is refused, `12.05.26, 1234` and `12.05.26 2025` too: nobody can tell them apart.
 * Not refused is what a person plainly means otherwise:
 * - a time of day after a date: `01.02.26 14:30`, `010226 kl. 1430`
 * - a postcode with its town after a date: `12.05.26, 6700 Esbjerg`
 * - a year in full, whatever follows: `12.05.2026 14 mand`
 * - phone numbers, also two in a row or with another number after them: `12 11 22 33, 22 år`
 */
export function holdsCpr(text: string): boolean {
  const plain = text.normalize('NFKC').replace(unseen, '').replace(dateWithTime, ' ')
  return [...plain.matchAll(candidate)].some((match) => isCpr(match))
}

/** Marks of direction, soft hyphens, joiners and the like: a reader sees the digits side by side. */
const unseen = /[\p{Cf}\p{M}]/gu

/** `23.11.2026 14.05`: a year in full and a time of day after it are no ten digits of a number. */
const dateWithTime =
  /(?<!\d)\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d,?\s+(?:kl\.?\s*)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)/gi

const sign = String.raw`[\s.\p{Pd}\u2212_/·:]`
const space = `${sign}{0,3}`
/** Before the last four digits people put anything: a comma, brackets, a new line. */
const wide = String.raw`[\s\p{P}\p{S}]{0,8}`
const digit = String.raw`\d`

/** Ten digits in a row of their own: anything up to three signs may stand between any two. */
const candidate = new RegExp(
  String.raw`(?<!\d)(?=(?<day>${digit}${space}${digit})${space}(?<month>${digit}${space}${digit})` +
    String.raw`${space}${digit}${space}${digit}(?<gap>${wide})` +
    String.raw`(?<serial>${digit}${space}${digit}${space}${digit}${space}${digit})` +
    String.raw`(?!\d)(?<after>.{0,5}))`,
  'gsu',
)

function isCpr({ groups, input, index }: RegExpExecArray): boolean {
  const { day = '', month = '', gap = '', serial = '', after = '' } = groups ?? {}
  if (!isPlausible(Number(day.replace(/\D/g, '')), Number(month.replace(/\D/g, '')))) return false
  if (isClock(gap, serial)) return false
  // Written in one, the six digits are a date of birth before they are anything else.
  if (/^\d{6}(?!\d)/.test(input.slice(index))) return true
  const before = input.slice(Math.max(0, index - 6), index)
  const inDate = /^\d\d(\D+)/.exec(day + month)?.[1] ?? null
  return !isPostcode(gap, serial + after) && !isOfPhone({ before, inDate, gap, serial, after })
}

function isPlausible(day: number, month: number): boolean {
  const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91)
  return isDay && month >= 1 && month <= 12
}

/** `14:30` or `14.30` after a space: a time of day, not a serial. */
function isClock(gap: string, serial: string): boolean {
  return /^(?:[01]\d|2[0-3])[:.][0-5]\d$/.test(serial) && /\s/.test(gap)
}

/** `, 6700 Esbjerg`: only after a comma and a space, for `01.01.90 1234 Jens` is a person. */
function isPostcode(gap: string, rest: string): boolean {
  return /^,\s+$/.test(gap) && /^\d{4} \p{Lu}/u.test(rest)
}

type Around = {
  /** What stands before the ten digits, and what after them. */
  before: string
  after: string
  /** What stands between day and month; `null` = nothing, or the day is no pair of digits. */
  inDate: string | null
  gap: string
  serial: string
}

/**
 * Whether eight of the digits are a phone number, or a date with its year in full: it ends after the
 * eighth digit and not after the sixth, or the pairs of digits go on before or after the ten.
 */
function isOfPhone({ before, inDate, gap, serial, after }: Around): boolean {
  const between = pairBefore.exec(before)?.groups?.between ?? null
  const endsAtEighth = /^\d\D*\d\D/.test(serial)
  if (!endsAtEighth) return between !== null && between === inDate
  return gap === '' || between !== null || pairAfter.test(after)
}

const pairBefore = new RegExp(`(?<!${digit})${digit}{2}(?<between>${sign}{1,3})$`, 'u')
const pairAfter = new RegExp(`^${sign}{1,3}${digit}{2}(?!${digit})`, 'u')
