import type { WhyNotCode } from '../../../../src/routing/whyNot'

/** `date` fills in the rule's own first or last day. */
const whyNot = {
  'not-this-municipality': () => 'Reglen gælder andre kommuner.',
  'not-this-situation': () => 'Reglen gælder andre situationer.',
  'not-this-age': () => 'Reglen gælder en anden alder.',
  'not-this-about': () => 'Reglen gælder et andet svar på, hvem det handler om.',
  'not-yet-valid': (date: string) => `Reglen gælder først fra ${date}.`,
  'no-longer-valid': (date: string) => `Reglen gjaldt til og med ${date}.`,
  'service-not-live': () =>
    'Stedet bliver ikke vist: Det er en kladde, på pause, trukket tilbage eller slettet.',
  'service-not-here': () =>
    'Stedet hjælper i andre kommuner. Kun en regel, der nævner kommunen, henter det hertil.',
  'service-not-for-situation': () => 'Stedet hjælper ikke i den situation.',
  'service-not-for-age': () => 'Stedet hjælper ikke i den alder.',
  'service-unconfirmed': () =>
    'Stedets kontakt har ikke været bekræftet længe og bliver ikke vist.',
  'service-not-funded': () => 'Stedets bevilling er udløbet.',
  'fixed-door': () => 'Den dør står der altid. Ingen regel fører til den.',
  'outranked-by-rule': () => 'Døren bliver vist, men en anden regel til samme sted passer bedre.',
  'certain-without-it': () =>
    'Døren bliver vist uden reglen. Reglen nævner noget, som ikke er besvaret.',
  'brings-without-reason': () =>
    'Reglen er med til at vise døren, men begrundelsen er hentet et andet sted.',
  'only-doors-for-children': () =>
    'Når det handler om en under 18, bliver kun det vist, der er for børn og unge.',
  'kind-not-asked': () => 'Den slags dør hører ikke til det spørgsmål.',
  'not-in-charge': () =>
    'Fra kommunen før bliver kun indgangen med ansvaret vist, og det er en anden.',
} satisfies Record<WhyNotCode, (date: string) => string>

export const da = {
  title: 'Fordeling',
  lead: 'Spørg, som en borger ville gøre. Se dørene i rækkefølge, reglen bag hver dør, og hvorfor de andre regler ikke kom i brug. Intet bliver gemt.',
  question: {
    legend: 'Spørgsmålet',
    kommune: 'Hvor er personen nu?',
    noKommune: 'Ingen kommune',
    situation: 'Situation',
    age: 'Alder',
    about: 'Hvem handler det om?',
    children: 'Er der børn under 18 med?',
    fra: 'Kommunen før',
    fraHelp: 'Tæller for herberg, udslusning, løsladelse, udskrivning og anbringelse.',
    date: 'Dag',
    time: 'Klokkeslæt',
    timeHelp: 'Tomt betyder lige nu.',
    danger: 'Nogen er i livsfare',
    notAnswered: 'Ikke besvaret',
    submit: 'Vis dørene',
  },
  doors: {
    heading: 'Dørene i rækkefølge',
    at: (moment: string) => `Som det ser ud ${moment}.`,
    until: (moment: string) => `Uændret til ${moment}.`,
    always: 'Uændret, til noget bliver rettet.',
    rule: 'Regel',
    noRule: 'Uden regel',
    priority: (priority: number) => `prioritet ${priority}`,
    inCharge: 'Har ansvaret',
    inChargeElsewhere: 'Har ansvaret, i kommunen før',
    stale: 'Ikke bekræftet',
    fallback: 'Reserve: en dør mangler',
    own: 'Jeres',
    reach: {
      local: 'i kommunen',
      neighbour: 'i nabokommunen',
      regional: 'på egnen',
      national: 'hele landet',
    },
  },
  told: {
    heading: 'Hvem får besked',
    lead: 'En skriftlig henvendelse med de svar går til:',
    because: {
      chosen: 'Borgeren valgte den dør.',
      entrance: 'Det er indgangen med ansvaret.',
      'first-door': 'Det er den første dør, der tager imod skriftligt.',
    },
    deadline: (moment: string) => `Skal have svaret senest ${moment}.`,
    notPromised: 'Enheden lover ikke afsenderen en frist.',
    deputy: (unit: string) => `Er det ikke sket, får ${unit} besked.`,
    noDeputy: 'Der er ingen stedfortræder. Sekretariatet får besked.',
    people: (count: number) =>
      count === 1 ? 'Én person får besked' : `${count} personer får besked`,
    nobody: {
      children:
        'Ingen. Er det en under 18, eller er der børn med, er det kommunen, man skal kontakte. Portalen tager ikke imod tekst.',
      'no-receiver':
        'Ingen. Ingen af dørene tager imod skriftligt, så portalen tilbyder telefonen og gemmer ingen tekst.',
    },
    after: 'Med ændringen',
  },
  rules: {
    heading: 'Regler, der ikke kom i brug',
    none: 'Alle regler for stedet kom i brug.',
    elsewhere: (count: number) =>
      count === 1 ? 'Én regel for andre kommuner' : `${count} regler for andre kommuner`,
    more: (count: number) => `og ${count} til`,
    resting: 'Regler, der hviler',
    restingText: 'De er slået fra, men kan prøves.',
    own: (all: number, applied: number) =>
      `${all === 1 ? 'Én regel fører' : `${all} regler fører`} til jer. ${applied === 0 ? 'Ingen af dem kom i brug her.' : applied === all ? 'Alle kom i brug her.' : `${applied} kom i brug her.`}`,
    all: {
      municipalities: 'alle kommuner',
      situations: 'alle situationer',
      ages: 'alle aldre',
      abouts: 'alle, der spørger',
    },
    andMore: (count: number) => `${count} flere`,
    goesTo: 'Går til',
    unknownService: 'et sted, der ikke vises',
    edit: 'Prøv at ændre',
    remove: 'Prøv uden',
    open: 'Åbn reglen',
    ofRule: (reason: string) => `: ${reason}`,
  },
  trial: {
    heading: 'Prøv en ændring',
    text: 'Se, hvad en regel ville gøre, før den bliver gemt.',
    add: 'Prøv en ny regel',
    editing: 'Du prøver at ændre reglen',
    removing: 'Du prøver at fjerne reglen',
    adding: 'Du prøver en ny regel',
    notSaved: 'Intet er gemt.',
    service: 'Går til',
    groups: { here: 'I kommunen', nearby: 'I nærheden', national: 'Hele landet' },
    where: 'Gælder i',
    places: {
      her: (place: string) => place,
      alle: () => 'Alle kommuner',
      'som-nu': (place: string) => `Som nu: ${place}`,
    },
    situations: 'Situationer',
    ages: 'Aldre',
    abouts: 'Om hvem',
    emptyMeansAll: 'Ingen afkrydset betyder alle.',
    priority: 'Prioritet (højest først)',
    from: 'Gælder fra',
    to: 'Gælder til og med',
    submit: 'Prøv ændringen',
    drop: 'Drop ændringen',
    gone: 'Reglen findes ikke længere.',
    newRule: 'Ny regel (prøve)',
    applied: (place: number) => `Reglen kommer i brug: dør ${place}.`,
    appliedInCharge: 'Reglen kommer i brug: den viser indgangen med ansvaret.',
    notApplied: 'Reglen kommer ikke i brug for dette spørgsmål.',
    effect: (changed: number, all: number, place: string) =>
      changed === 0
        ? `Ingen af de ${all} spørgsmål, man kan stille om ${place}, får et andet svar.`
        : `${changed} af de ${all} spørgsmål, man kan stille om ${place}, får et andet svar.`,
    effectFirst: (count: number) =>
      count === 0
        ? 'Den første dør er den samme i dem alle.'
        : `I ${count} af dem er den første dør en anden.`,
    effectSituations: 'Det gælder',
    before: 'Som det er nu',
    after: 'Med ændringen',
    same: 'Dørene er de samme.',
    marks: {
      new: 'Ny',
      gone: 'Væk',
      moved: (from: number) => `Flyttet fra ${from}`,
      reason: 'Anden begrundelse',
    },
  },
  whyNot,
}
