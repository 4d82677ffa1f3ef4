import type { Section } from '../lead'

/** Days, as the secretariat has set them. */
type Kept = { textDays: number; ceilingDays: number; contactDays: number }

export const privacy = {
  title: 'Privatliv',
  description: 'Hvad Fælles Indgang gemmer om dig: så lidt som muligt.',
  intro:
    'Du kan bruge alt her uden navn og uden login. Vi gemmer ikke, hvad du søger efter, og vi ved ikke, hvem du er, medmindre du selv skriver det.',
  sections: [
    {
      heading: 'Når du leder efter hjælp',
      paragraphs: [],
      points: [
        'Siderne sætter ingen cookies og henter intet fra andre steder end portalen selv.',
        'Det, du svarer om sted, situation og alder, står i sidens adresse, så svaret kan vises. Vi skriver det ikke i vores log.',
        'Går du videre til en anden side, får den ikke at vide, hvad du har svaret.',
        'Din browser husker de sider, du har set. Bruger andre din telefon, så slet dem bagefter, eller brug et privat vindue.',
        'For at holde portalen åben tæller serveren kortvarigt, hvor mange forespørgsler der kommer fra samme internetadresse.',
      ],
    },
    {
      heading: 'Når du bruger din position',
      paragraphs: [
        'Telefonen spørger dig først. Positionen bliver rundet af til omkring hundrede meter, brugt til at finde kommunen og derefter glemt. Siger du nej, virker feltet stadig.',
      ],
    },
    {
      heading: 'Når du gemmer på telefonen',
      paragraphs: [
        'Svaret bliver lagt på din egen telefon, men kun når du trykker. Andre, der bruger telefonen, kan se det. "Forlad siden nu" sletter det igen.',
      ],
    },
    {
      heading: 'Når du melder en fejl',
      paragraphs: [
        'Vi gemmer, hvad der er forkert, og det, du selv skriver. De, der har kontakten, og alliancens sekretariat kan læse det og bruger det kun til at rette kontakten. Vi beder ikke om dit navn. Skriv ikke om personer, og skriv aldrig et CPR-nummer. Det bliver afvist.',
        'Hjem til Alle-alliancens sekretariat er ansvarligt for beskederne. Vi behandler dem, fordi en rigtig kontakt kan være afgørende for et andet menneske (databeskyttelsesforordningens artikel\u00a06, stk. 1, litra f). Beskeden bliver slettet senest 180 dage efter, at du har sendt den. Her står det, vi skal oplyse efter artikel\u00a013.',
      ],
    },
    {
      heading: 'Hvis nogen har skrevet om dig',
      paragraphs: [
        'Måske har nogen været bekymret for dig og skrevet til en enhed. Du har ret til at se, hvad der står om dig, og du kan bede om at få det rettet eller slettet. Som regel kan du også få at vide, hvem der skrev.',
        'Spørg den medarbejder, du møder, eller ring til enheden. Vælg kommunen på forsiden, så står nummeret der. Vi kan ikke læse det, der er skrevet, men vi kan hjælpe dig med at finde den rigtige enhed.',
      ],
    },
    {
      heading: 'Dine rettigheder',
      paragraphs: [
        'Du kan bede om at se, rette eller slette det, vi har om dig, og du kan gøre indsigelse mod, at vi bruger det. Som regel kan vi ikke se, hvem en besked kommer fra. Har du skrevet noget, du vil have slettet, så fortæl os hvornår og om hvilken kontakt.',
        'Du kan klage til Datatilsynet.',
      ],
    },
    {
      heading: 'Når du arbejder med portalen',
      paragraphs: [
        'Medarbejdere, der logger ind, får en cookie, som holder dem logget ind. Den gælder kun i administrationen.',
      ],
    },
  ] as Section[],
  referral: ({ textDays, ceilingDays, contactDays }: Kept): Section => ({
    heading: 'Når du sender en henvendelse',
    paragraphs: [
      'Skriver du til en enhed gennem portalen, er det enhedens kommune eller organisation, der er ansvarlig for oplysningerne. Navnet står, før du skriver, hvordan de kan få fat i dig. Alliancen opbevarer det for dem efter en aftale. Indtil du sender, ligger det kun i din egen browser.',
    ],
    points: [
      'Vi gemmer kommune, situation og alder, om personen ved det, og det, du skriver, også stedet eller positionen, din mail og dit telefonnummer, hvis du vil skrive dem. Vi beder ikke om navne. CPR-numre bliver afvist, og svarer du, at det handler om børn, stopper skemaet.',
      'Det bliver brugt til at finde og møde personen, tilbyde hjælp og give dig et kort svar (databeskyttelsesforordningens artikel 6 og 9).',
      'Teksten er låst. Kun den enhed, der har henvendelsen, kan læse den, og det bliver noteret, når nogen gør det. Den, der driver serveren, kan teknisk set åbne den, men må kun, når den ansvarlige har bedt om det på skrift. Teksten står aldrig i en mail eller i vores log. Alliancens sekretariat kan se, hvor langt den er, men ikke læse den.',
      'Personen kan få at vide, hvad du har skrevet, og hvem du er, hvis du har skrevet det.',
      `Teksten bliver slettet her senest ${textDays} dage efter, at sagen er afsluttet, og altid senest ${ceilingDays} dage efter, at du sendte den. Din mail og dit telefonnummer bliver slettet senest ${contactDays} dage efter afslutningen. Enheden kan have skrevet noget ned i sit eget system. Der gælder deres egne frister.`,
      'Med linket på din kvittering kan du trække en åben henvendelse tilbage eller slette din mail og dit telefonnummer. Det sker med det samme. Nøglen til det kan ligge i en sikkerhedskopi i højst 14 dage.',
      'For at holde robotter og falske henvendelser ude tæller serveren i en time, hvor mange henvendelser der kommer fra samme internetadresse. Den husker et aftryk af adressen, ikke adressen selv, og skriver det aldrig ned.',
      'Er der ingen, der kan tage imod på skrift, tager vi ingen tekst. Så noterer vi kun kommune, situation og måned.',
    ],
  }),
  contactHeading: 'Spørg os',
  complain: 'Datatilsynet',
}
