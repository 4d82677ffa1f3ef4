import type { Lead } from '../../lead'

/** What is wrong with a field. */
export const errors = {
  title: 'Se lige på det her, før du går videre',
  prefix: 'Fejl:',
  cpr: {
    lead: 'Her står noget, der ligner et CPR-nummer.',
    rest: 'Det må vi ikke modtage, så vi har ikke gemt noget. Slet tallene, og send igen. Er det en dato og et klokkeslæt, så skriv "kl." imellem.',
  } as Lead,
  long: (most: number) =>
    `Teksten er for lang. Den må højst være på ${most.toLocaleString('da-DK')} tegn.`,
  age: 'Vælg en alder. Et skøn er nok, og du må gerne svare, at du ikke ved det.',
  children: 'Svar på, om der er børn med. Du må gerne svare, at du ikke ved det.',
  asked: 'Vælg det svar, der passer bedst.',
  what: (isMe: boolean): string =>
    isMe ? 'Skriv lidt om, hvad du har brug for.' : 'Skriv lidt om, hvad du har set.',
  email: 'Det ligner ikke en mailadresse. En mailadresse har et @ og et punktum.',
  emailForReceipt: 'Skriv den mail, kvitteringen skal sendes til.',
  phone: 'Det ligner ikke et telefonnummer. Skriv kun tal, gerne med + foran.',
  busy: 'Vi kunne ikke sende den lige nu, og intet er sendt. Prøv igen om lidt. Kan det ikke vente, så ring.',
  trap: 'Et skjult felt var udfyldt, måske af din browser. Nu er det tomt igen. Send en gang til.',
}
