/** In every hostile text; a log that holds it kept what somebody typed. */
export const typedMark = 'SkrevetTekst'
