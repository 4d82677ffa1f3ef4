import type { Lead } from '../../lead'

/** Before a form goes through that comes after very many others. */
export const proof = {
  title: 'Et øjeblik, før vi sender',
  reasons: {
    address:
      'Der er sendt mange henvendelser fra dit netværk den sidste time. Det er helt i orden: mange bruger det samme, for eksempel på et herberg eller et bibliotek. Vi skal bare være sikre på, at det ikke er en robot, der skriver.',
    portal:
      'Der kommer usædvanligt mange henvendelser lige nu. Vi skal bare være sikre på, at det ikke er en robot, der skriver.',
  },
  kept: 'Henvendelsen er ikke sendt endnu, og vi har ikke gemt noget. Det, du har skrevet, er med på denne side.',
  again: {
    lead: 'Det gik ikke igennem.',
    rest: 'Måske har siden været åben længe. Det, du har skrevet, er her stadig. Tryk på knappen, så prøver vi igen.',
  } as Lead,
  work: {
    label: 'Din telefon eller computer løser et lille regnestykke',
    busy: 'Du skal ikke gøre noget. Når den er færdig, sender vi af os selv.',
    pressed: 'Vi sender, så snart den er færdig.',
    ready: 'Den er færdig. Tryk på knappen, så sender vi.',
    sending: 'Vi sender nu …',
  },
  waiting: {
    heading: 'Vent et par minutter',
    until: (moment: string) =>
      `Lad siden være åben, og vent til ${moment}. Tryk så på knappen, så sender vi.`,
    untilWithCode: (moment: string) =>
      `Der skal også gå lidt tid, før vi kan sende: vent til ${moment}.`,
    early: { lead: 'Der skal gå lidt mere tid.', rest: 'Vent, og tryk så igen.' } as Lead,
  },
  mail: {
    heading: 'Få en kode på mail',
    intro:
      'Skriv en mail, du kan læse nu, så sender vi en kode på seks tal. Vi gemmer ikke din mail, og enheden får den ikke at se.',
    email: 'Mail til koden',
    emailHint: 'Kun til koden. Vi skriver ikke i mailen, hvad det handler om.',
    sendCode: 'Send mig en kode',
    sendAgain: 'Send en ny kode',
    sent: {
      lead: 'Koden er på vej.',
      rest: 'Kig i din mail, også i uønsket post. Koden gælder i mindst en time.',
    } as Lead,
    failed: {
      lead: 'Mailen kunne ikke sendes.',
      rest: 'Se, om adressen er rigtig, og prøv igen om lidt.',
    } as Lead,
    enough: {
      lead: 'Vi kan ikke sende flere koder lige nu.',
      rest: 'Har du fået en, så skriv den her. Ellers prøv igen om en time, eller ring.',
    } as Lead,
    code: 'Koden fra mailen',
    codeHint: 'Seks tal.',
    wrongCode: 'Koden passer ikke. Se efter i mailen, eller bed om en ny kode.',
  },
  send: 'Send henvendelsen',
  /** A word to add, after many others from the same network. */
  often:
    'Der er tilføjet meget fra dit netværk den sidste time. Prøv igen om lidt. Kan det ikke vente, så ring.',
  urgent: 'Kan det ikke vente, så ring.',
  openDoor: (place: string) => `Find et nummer i ${place}`,
  codeMail: {
    subject: 'Din kode til Fælles Indgang',
    paragraphs: (code: string) => [
      `Din kode er ${code}.`,
      'Skriv den på siden, du kom fra. Den gælder i mindst en time.',
      'Har du ikke bedt om en kode, så skal du ikke gøre noget. Nogen har nok skrevet din adresse ved en fejl. Vi har ikke gemt den.',
    ],
  },
}
