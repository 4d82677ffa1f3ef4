/** The sheet for the unit's own case system, and what the person may be told. */
export const print = {
  title: (code: string) => `Henvendelse ${code}`,
  crumb: 'Udskriv',
  lead: 'Siden samler det, der skal lægges i jeres eget fagsystem. Vælg »Gem som PDF« i browserens vindue for at få en fil.',
  logged:
    'Når du trykker, bliver teksten vist, og det bliver skrevet i historikken, at den er vist og udskrevet.',
  go: 'Vis og udskriv',
  again: 'Udskriv igen',
  back: 'Tilbage til henvendelsen',
  noText: 'Teksten kan ikke vises for dig eller er slettet. Resten kan udskrives.',
  goPlain: 'Udskriv uden tekst',
  file: 'Husk at markere den som journaliseret, når den ligger i jeres system.',
  fileGo: 'Markér som journaliseret',
  filed: 'Markeret som journaliseret.',
  sheet: {
    portal: 'Fælles Indgang, Hjem til Alle-alliancen',
    facts: 'Oplysninger',
    texts: 'Det, der er skrevet',
    history: 'Historik',
    confidential:
      'Fortroligt. Må kun ligge i enhedens eget fagsystem. Papir makuleres, når det er journaliseret.',
    printed: (when: string, name: string) => `Udskrevet ${when} af ${name}.`,
  },
}

export const access = {
  title: 'Det siger I til personen',
  crumb: 'Indsigt',
  lead: 'Den, en henvendelse handler om, har ret til at vide det og til at se, hvad der står (GDPR art. 14 og 15). Læs teksten op, eller giv den på papir.',
  unit: 'Enhed',
  print: 'Udskriv teksten',
  heading: 'Nogen har skrevet til os om dig',
  why: (unit: string) =>
    `Et menneske var bekymret for dig og skrev til ${unit} gennem portalen Fælles Indgang. Derfor kom vi.`,
  what: 'Vi har fået at vide, hvor du var, og hvad der var set. Vi bruger det kun til at finde dig og tilbyde hjælp. Du bestemmer selv, om du vil have hjælp.',
  right:
    'Du har ret til at se, hvad der står om dig, og du kan bede om at få det rettet eller slettet. Det er gratis, og du behøver ikke at sige hvorfor.',
  source:
    'Du kan også spørge, hvem der skrev. Har den, der skrev, sagt sit navn, kan du som regel få det at vide.',
  ask: (body: string) => `Spørg den medarbejder, du taler med, eller spørg ${body}.`,
  phone: (phone: string) => `Telefon ${phone}.`,
  body: (body: string) =>
    `${body} er ansvarlig for oplysningerne. Har de en databeskyttelsesrådgiver, kan du også spørge der.`,
  kept: (days: number) =>
    `I portalen bliver det, der er skrevet, slettet senest ${days} dage efter, at sagen er afsluttet.`,
  complain: 'Er du ikke tilfreds, kan du klage til Datatilsynet på datatilsynet.dk.',
  staff: {
    title: 'Når nogen beder om indsigt',
    points: [
      'Svar hurtigst muligt og senest en måned efter.',
      'Beder personen om aktindsigt, er fristen som hovedregel syv arbejdsdage.',
      'Det, der står i portalen, hører med: åbn henvendelsen, og vælg »Udskriv til sagen«.',
      'Tag hensyn til andre, før I giver noget ud: kan afsenderen komme i fare, så spørg jeres jurist først.',
      'Skriv i henvendelsen, at personen har fået besked.',
    ],
  },
}
