import type { CSSProperties } from 'react'

/**
 * Night and paper, as on the portal, written on each element: many mail programs drop a style sheet.
 * The dark colours stand in one, for those that keep it.
 */
export const look = {
  page: {
    margin: 0,
    padding: '24px 16px',
    backgroundColor: '#f8f4ec',
    color: '#14203a',
    fontFamily: '"Atkinson Hyperlegible Next", "Segoe UI", Helvetica, Arial, sans-serif',
    fontSize: '17px',
    lineHeight: 1.5,
  },
  column: { maxWidth: '34rem', margin: '0 auto' },
  heading: { margin: '0 0 16px', fontSize: '24px', lineHeight: 1.25 },
  paragraph: { margin: '0 0 16px' },
  /** One lamp a mail: the next right thing. */
  button: {
    display: 'inline-block',
    padding: '12px 20px',
    border: '2px solid #85560a',
    borderRadius: '8px',
    backgroundColor: '#f6b73c',
    color: '#14203a',
    fontWeight: 700,
    textDecoration: 'none',
  },
  address: { margin: '0 0 16px', fontSize: '15px', overflowWrap: 'anywhere' },
  danger: {
    margin: '0 0 24px',
    padding: '10px 16px',
    backgroundColor: '#9b2420',
    color: '#ffffff',
    fontWeight: 700,
  },
  dangerCall: { color: '#ffffff' },
  foot: {
    margin: '32px 0 0',
    paddingTop: '16px',
    borderTop: '1px solid #857a66',
    fontSize: '15px',
  },
} satisfies Record<string, CSSProperties>

export const darkStyles = `:root { color-scheme: light dark }
@media (prefers-color-scheme: dark) {
  .page { background-color: #0f1930 !important; color: #f6f0e3 !important }
}`
