import type { Lang } from '../language'

/** A status in a few words: title of problem documents, and of pages before a view is there. */
export function statusWords(status: number, lang: Lang): string {
  return (words[status] ?? (status >= 500 ? fallback[500] : fallback[400]))[lang]
}

const fallback = {
  400: { da: 'Forespørgslen kan ikke besvares', en: 'The request cannot be answered' },
  500: { da: 'Noget gik galt hos os', en: 'Something went wrong on our side' },
}

const words: Record<number, Record<Lang, string> | undefined> = {
  400: { da: 'Forespørgslen er ikke rigtig', en: 'The request is not right' },
  401: { da: 'Log ind først', en: 'Sign in first' },
  403: { da: 'Det har du ikke adgang til', en: 'You have no access to this' },
  404: { da: 'Siden findes ikke', en: 'There is no such page' },
  405: { da: 'Det kan man ikke her', en: 'This cannot be done here' },
  408: { da: 'Det tog for lang tid', en: 'It took too long' },
  409: { da: 'En anden ændrede det samme', en: 'Somebody else changed the same' },
  410: { da: 'Siden er her ikke længere', en: 'This page is gone' },
  413: { da: 'Det er for meget på én gang', en: 'This is too much at once' },
  414: { da: 'Adressen er for lang', en: 'The address is too long' },
  415: { da: 'Formatet kan ikke læses', en: 'The format cannot be read' },
  421: { da: 'Adressen hører ikke til her', en: 'This address does not belong here' },
  422: { da: 'Noget skal rettes', en: 'Something needs to be corrected' },
  429: { da: 'For mange forespørgsler', en: 'Too many requests' },
  431: { da: 'Forespørgslen er for lang', en: 'The request is too long' },
  500: fallback[500],
  503: { da: 'Vi er tilbage om et øjeblik', en: 'We will be back in a moment' },
}
