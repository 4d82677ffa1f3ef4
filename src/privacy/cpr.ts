/**
 * Whether a text holds anything that may be a CPR number: a plausible date DDMMYY and four digits,
 * with or without a separator. Modulus 11 proves nothing (numbers since 2007 may fail it), and
 * replacement numbers carry the day + 60, so the date alone decides (CPR-kontoret, "Personnummeret
 * i CPR"). A date with a time (`01.02.26 14:30`, `010226 kl. 1430`) is not refused.
 */
export function holdsCpr(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(dateWithTime, ' ')
  for (const { groups } of plain.matchAll(candidate)) {
    const { day = '', month = '', gap = '', serial = '' } = groups ?? {}
    const isDate = isPlausible(Number(day.replace(/\D/g, '')), Number(month.replace(/\D/g, '')))
    if (isDate && !isClock(gap, serial)) return true
  }
  return false
}

/** `23.11.2026 14.05`: a year in full and a time of day after it are no ten digits of a number. */
const dateWithTime =
  /(?<!\d)\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d,?\s+(?:kl\.?\s*)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)/gi

const space = String.raw`[\s.\-–—‑_/·:]{0,3}`
const digit = String.raw`\d`

/** Ten digits in a row of their own: anything up to three signs may stand between any two. */
const candidate = new RegExp(
  String.raw`(?<!\d)(?=(?<day>${digit}${space}${digit})${space}(?<month>${digit}${space}${digit})` +
    String.raw`${space}${digit}${space}${digit}(?<gap>${space})` +
    String.raw`(?<serial>${digit}${space}${digit}${space}${digit}${space}${digit})(?!\d))`,
  'gu',
)

function isPlausible(day: number, month: number): boolean {
  const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91)
  return isDay && month >= 1 && month <= 12
}

/** `14:30` or `14.30` after a space: a time of day, not a serial. */
function isClock(gap: string, serial: string): boolean {
  const clock = /^(?<hour>[01]\d|2[0-3])[:.][0-5]\d$/.exec(serial)
  return clock !== null && /^\s/.test(gap)
}
