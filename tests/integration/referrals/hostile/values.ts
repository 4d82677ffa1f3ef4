import { typedMark } from '../../http/typedMark'

/** Ten digits that may be a CPR number, in the ways people and machines write them. */
export const cprLike = [
  '0101701234',
  '010170-1234',
  '010170 1234',
  '01 01 70 1234',
  '01-01-70-1234',
  '01.01.70.1234',
  '01/01/70-1234',
  '610170-1234',
  '910170 1234',
  '３１１２９９１２３４',
  '0101\u200b701234',
  '010170\u00ad-1234',
  '010170\u00a01234',
  '010170\n1234',
  '010170–1234',
  '(010170-1234)',
  '0 1 0 1 7 0 1 2 3 4',
  '310199-0000.',
]

/** Texts that other programs have stumbled over; none of them is a CPR number. */
export const nastyTexts = [
  `<script>alert('${typedMark}')</script>`,
  `' OR 1=1; DROP TABLE referrals;-- ${typedMark}`,
  '{"$gt":""}',
  '{"__proto__":{"admin":true}}',
  '../../../../etc/passwd',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '\u202eabc\u2066def',
  '\ufeff\u200b\u200d',
  '💩'.repeat(40),
  'Z\u0351\u036b\u0343a\u0354\u0352l\u0330g\u0321o',
  '-1',
  '1e999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '%s%s%n%x',
  'a@b.example\r\nBcc: c@d.example',
  '"a b"@c.example',
  '\t\r\n ',
  '0'.repeat(300),
  '(a+)+$'.repeat(30),
  'https://spam.example/?a=b&c=d',
  '2026-13-45T99:99',
]

/** Percent-encoded values that are not UTF-8, or hold a null byte. */
export const rawValues = [
  '%ff%fe',
  '%c0%af',
  '%',
  '%zz',
  '%u0041',
  '%00',
  `${typedMark}%00`,
  '%ed%a0%80',
]

/** The same as bytes. */
export const rawPairs = [
  [0xff, 0xfe],
  [0xc0, 0xaf],
  [0x61, 0x00, 0x62],
  [0xed, 0xa0, 0x80],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
]
