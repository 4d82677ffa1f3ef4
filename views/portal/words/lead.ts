/** A sentence that stands out, and what follows it. */
export type Lead = { lead: string; rest: string }

/** One part of a page of running text. */
export type Section = { heading: string; paragraphs: string[]; points?: string[] }
