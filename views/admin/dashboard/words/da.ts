export const da = {
  hello: (name: string) => `Velkommen, ${name}`,
  coordinator: {
    title: 'Jeres henvendelser',
    new: (count: number): string =>
      count === 1 ? 'ny venter på at blive taget' : 'nye venter på at blive taget',
    late: (_count: number): string => 'er over fristen',
    offers: (count: number): string =>
      count === 1 ? 'overdragelse venter' : 'overdragelser venter',
    taken: (_count: number): string => 'er I i gang med',
    open: 'Åbn indbakken',
    calm: 'Ingen venter lige nu.',
    duty: 'Vagt i dag',
    nobody: 'Ingen skrevet',
    rules: 'Sådan tager I imod',
  },
  secretariat: {
    title: 'Det, der venter på sekretariatet',
    late: (_count: number): string => 'har ingen taget',
    withoutUnit: (_count: number): string => 'uden en enhed',
    unanswered: (count: number): string =>
      count === 1 ? 'afsender mangler svar' : 'afsendere mangler svar',
    gaps: (count: number): string =>
      count === 1 ? 'kommune uden nogen at skrive til' : 'kommuner uden nogen at skrive til',
    unfit: (count: number): string =>
      count === 1 ? 'enhed kan ikke tage imod' : 'enheder kan ikke tage imod',
    undeliverable: (count: number): string =>
      count === 1 ? 'besked kom ikke frem' : 'beskeder kom ikke frem',
    open: 'Åbn arbejdslisten',
    calm: 'Intet venter på jer lige nu.',
  },
  entrances: {
    title: 'Indgange og tilbud, der skal bekræftes',
    lead: 'Passer telefon og åbningstid stadig? Åbn, sæt kryds ved »Jeg bekræfter«, og gem.',
    leadReader: 'Bed jeres organisationsadministrator om at bekræfte dem.',
    none: (count: number): string =>
      count === 1 ? 'Jeres indgang er bekræftet.' : `Alle ${count} er bekræftet.`,
    noneAtAll: 'Jeres organisation har ikke noget i oversigten endnu.',
    now: 'Skal bekræftes nu',
    soon: (days: number): string => (days === 1 ? 'Om 1 dag' : `Om ${days} dage`),
    never: 'Aldrig bekræftet',
    last: (date: string) => `Sidst ${date}`,
    more: (count: number): string => `og ${count} til`,
  },
  volunteers: {
    title: 'Frivillige',
    text: 'Her kommer jeres opgaver og tilmeldinger til at stå. Der er ikke noget, du skal gøre endnu.',
  },
}
