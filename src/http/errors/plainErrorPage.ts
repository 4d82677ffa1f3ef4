import type { RenderErrorPage } from './types'
import { statusWords } from './words'

/** An error page that needs nothing built: shown while the portal starts. */
export const plainErrorPage: RenderErrorPage = ({ status, lang, retryAfter }) => {
  const title = statusWords(status, lang)
  const danger = lang === 'da' ? 'Er nogen i livsfare? Ring 112.' : 'Is a life in danger? Call 112.'
  const refresh = retryAfter === null ? '' : `<meta http-equiv="refresh" content="${retryAfter}">`
  return (
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">${refresh}` +
    `<title>${title}</title></head><body><main><h1>${title}</h1>` +
    `<p><a href="tel:112">${danger}</a></p></main></body></html>`
  )
}
