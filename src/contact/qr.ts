import encodeQR from 'qr'

/** A QR code as an SVG that takes the size and colour of its surroundings. */
export function qrSvg(text: string): string {
  return encodeQR(text, 'svg', { ecc: 'medium', border: 2 })
}
