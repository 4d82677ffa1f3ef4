export type Sender = { name: string; address: string }

/** `Fælles Indgang <portal@example.dk>`, or the address alone, which gets the portal's name. */
export function parseSender(from: string): Sender {
  const [, name = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? []
  return { name: name || 'Fælles Indgang', address: address.trim() }
}
