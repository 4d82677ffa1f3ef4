import type { Lead } from '../../lead'

/** Where there is no form: who helps instead. */
export const stops = {
  changeAnswer: 'Jeg svarede forkert',
  otherDoors: 'Andre døre',
  nothingKept: 'Vi har ikke gemt det, du har svaret.',
  danger: {
    title: 'Ring 112 først',
    after:
      'Bliv i nærheden, hvis du kan gøre det trygt, og gør det, de siger i telefonen. Skemaet kan vente.',
    noDanger: 'Ingen er i livsfare',
  },
  child: {
    title: 'Her er det kommunen, du skal kontakte',
    youthTitle: 'Du har ret til hjælp',
    isItYou: 'Er det dig selv?',
    familyTitle: 'Ring, så hele familien kan få hjælp',
    family: (place: string, phone: string | null): Lead => ({
      lead: 'Har du børn med, er der også hjælp til dem.',
      rest: `Ring til ${place}${phone ? ` på ${phone}` : ''}, og sig, at I er en familie. Står I pludselig uden et hjem, skal kommunen anvise jer midlertidigt husly (serviceloven §\u00a080). Er der lukket, og kan det ikke vente: ring 114, og bed om kommunens sociale vagt.`,
    }),
    familyNote: 'Derfor er der ikke et skema her: det skal gå hurtigere end en besked.',
  },
  refused: {
    title: 'Det respekterer vi.',
    intro:
      'Et nej er et nej. Derfor er der ikke noget skema her, og vi har ikke gemt det, du har svaret.',
    canDo: 'Det kan du stadig gøre',
    points: (unit: string) => [
      `Ring til ${unit}, og få råd. Du behøver ikke at sige, hvem det handler om, eller hvor personen er.`,
      'Giv personen et nummer at ringe til en anden dag. Det kan være på et kort, man kan have i lommen.',
      'Sig hej næste gang, I mødes. Et nej i dag er ikke et nej for altid.',
    ],
    card: 'Udskriv et kort med numre',
    exceptions: {
      lead: 'To ting går forud.',
      rest: 'Er nogen i livsfare, så ring 112, også når personen siger nej. Er det et barn eller en ung under 18, eller er der børn med, så skal du kontakte kommunen.',
    } as Lead,
  },
  noReceiver: {
    title: 'Her kan du ikke skrive endnu',
    intro: (place: string) =>
      `Ingen i ${place} kan tage imod på skrift gennem portalen endnu. Derfor tager vi heller ikke imod en tekst: den skal ikke ligge et sted, hvor ingen læser den.`,
    goneTitle: 'Der er ikke nogen, der kan tage imod lige nu',
    gone: 'Enheden er lige holdt op med at tage imod på skrift. Intet er sendt, og intet er gemt. Din tekst står herunder, så du kan bruge den på en anden måde.',
    callTitle: 'Ring i stedet',
    channelTitle: 'Skriv direkte til kommunen',
    channel: (place: string) =>
      `Du kan også skrive sikkert til ${place} med Digital Post eller møde op. Send ikke oplysninger om et menneske i en almindelig mail.`,
    channelLink: 'Find kommunen på borger.dk',
    textTitle: 'Skriv en tekst, du kan tage med',
    text: 'Teksten bliver på denne side. Den bliver ikke sendt, og vi gemmer den ikke. Print den, kopiér den, eller læs den op i telefonen.',
    textLabel: 'Din tekst',
    textHint: 'Skriv ingen navne og intet CPR-nummer.',
    template: ({
      situation,
      place,
      isMe,
    }: {
      situation: string | null
      place: string
      isMe: boolean
    }) =>
      isMe
        ? [
            `Jeg har brug for hjælp. Jeg er i ${place}.`,
            ...(situation ? [`Situation: ${situation}`] : []),
            'Hvor I kan møde mig: ',
            'Hvornår jeg er der: ',
            'Hvad jeg har brug for: ',
          ]
        : [
            `Jeg er bekymret for et menneske i ${place}.`,
            ...(situation ? [`Situation: ${situation}`] : []),
            'Hvor: ',
            'Hvornår: ',
            'Hvad jeg har set: ',
            'Hvad der hjælper til at møde personen: ',
          ],
    print: 'Udskriv',
    copy: 'Kopiér teksten',
    copied: 'Teksten er kopieret.',
    copyFailed: 'Det lykkedes ikke. Markér teksten, og kopiér den selv.',
    gap: 'Vi noterer kun kommune, situation og måned, så alliancen kan se, hvor der mangler nogen. Intet om dig og intet om personen.',
  },
  how: {
    title: 'Skriv i stedet for at ringe',
    intro:
      'Nogle steder kan du skrive til den enhed, der kan hjælpe. Du begynder med at finde den rigtige dør.',
    stepsTitle: 'Sådan foregår det',
    steps: [
      {
        title: 'Find døren',
        text: 'Skriv, hvor det er. Kan de modtage på skrift, står der en knap ved døren.',
      },
      {
        title: 'Fortæl, hvad du har set',
        text: 'Hvor, hvornår og hvad. Ingen navne, intet CPR-nummer, og du behøver ikke at sige, hvem du er.',
      },
      {
        title: 'Få en kode og et link',
        text: 'Med linket kan du se, om nogen har taget din henvendelse, tilføje noget eller trække den tilbage.',
      },
    ],
    haveTitle: 'Har du allerede skrevet?',
    have: 'Så brug linket fra din kvittering. Har du kun koden, så ring til den enhed, du skrev til, og sig koden.',
  },
  unknownLink: {
    title: 'Linket fører ikke nogen steder hen',
    text: 'Måske mangler der lidt af det, eller også er henvendelsen slettet. Det bliver den efter et stykke tid. Prøv at kopiere hele linket fra din kvittering.',
    code: 'Har du koden, så ring til den enhed, du skrev til, og sig den. Haster det, så find en åben dør her.',
  },
}
