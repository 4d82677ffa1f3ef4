import sharp from 'sharp'

/** The mark, as small as a tab shows it. */
export const faviconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -4 48 48"><path fill="#101c36" stroke="#c6cee0" stroke-width=".6" d="M0 40V16a16 16 0 0 1 32 0v24z"/><path fill="#f6b73c" d="M12 9h12v22H12z"/><path fill="#7087c6" d="M6 12l6-3v22l-6 5z"/><path fill="#85683a" d="M12 31h12l4 9H6v-4z"/></svg>`

/** The street in the evening with one door open, for links that are shared: 1200 × 630, no words. */
export function socialPng(): Promise<Uint8Array> {
  return sharp(Buffer.from(streetSvg)).png({ palette: true, quality: 80 }).toBuffer()
}

const streetSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#0c1730"/><stop offset="1" stop-color="#1d2c5a"/></linearGradient>
<linearGradient id="light" x2="0" y2="1"><stop stop-color="#fff8e6"/><stop offset="1" stop-color="#fbdc95"/></linearGradient>
<linearGradient id="floor" x2="0" y2="1"><stop stop-color="#c9972f"/><stop offset="1" stop-color="#3b3129"/></linearGradient></defs>
<path fill="url(#sky)" d="M0 0h1200v510H0z"/>
<path fill="#172650" d="M620 510V250l90-66 90 66v260zM960 510V240l90-62 90 62v270z"/>
<path fill="#1c2e60" d="M60 510V230l130-90 130 90v280zM770 510V170l120-90 120 90v340z"/>
<path fill="#2a3d6d" d="M110 260h26v38h-26zM840 210h26v38h-26zM920 210h26v38h-26zM1036 290h26v38h-26zM840 300h26v38h-26z"/>
<path fill="#f6b73c" d="M236 260h26v38h-26zM920 300h26v38h-26zM690 290h26v38h-26z"/>
<path fill="#0a1226" d="M0 510h1200v120H0zM462 148h276v362H462z"/>
<path fill="url(#light)" d="M476 162h248v348H476z"/>
<path fill="#5d74b8" d="M396 190l80-28v348h-80z"/><path fill="#3c5190" d="M412 214l48-17v126l-48 9zM412 358l48-9v126l-48 15z"/>
<path fill="url(#floor)" d="M476 510h248l140 120H380z"/></svg>`
