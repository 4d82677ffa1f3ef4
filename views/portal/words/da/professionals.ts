/** For people who meet somebody through their work. Law and services only as the sources have them. */
export const professionals = {
  title: 'Møder du nogen gennem dit arbejde?',
  description:
    'For udlejere, viceværter, sundhedspersonale og bibliotekarer: hvem du kan ringe til, hvad du må sige, og hvornår du skal underrette.',
  intro:
    'Du ser måske noget, som ingen andre ser. Du skal ikke løse det alene. Du skal bare vide, hvem du kan ringe til.',
  findHeading: 'Find den rigtige at ringe til',
  rolesHeading: 'Hvor møder du personen?',
  roles: [
    {
      heading: 'I en bolig, du lejer ud',
      situation: 'udsaettelse',
      text: 'Er en beboer bagud med huslejen, så ring, før sagen bliver til et brev om at flytte ud. Kommunen giver gratis råd (serviceloven §\u00a010), og nogle kommuner hjælper også med økonomien, før det går galt.',
      go: 'Døre for den, der er ved at miste sin bolig',
    },
    {
      heading: 'I en opgang, en kælder eller et skur',
      situation: 'gade',
      text: 'Sig hej, og spørg, om personen ønsker hjælp. Et nej er et nej. Kommunens råd kan også være opsøgende (serviceloven §\u00a012), så ring, også når personen ikke selv vil ringe. Hæng gerne plakaten op i opgangen.',
      go: 'Døre for den, der sover udenfor',
    },
    {
      heading: 'På et sygehus eller i behandling',
      situation: 'hospital',
      text: 'Skal nogen udskrives uden et sted at bo, så ring, før det sker. Den kommune, personen boede i før, skal som regel hjælpe (retssikkerhedsloven §\u00a09).',
      go: 'Døre for den, der snart skal udskrives',
    },
    {
      heading: 'På et bibliotek eller et andet åbent sted',
      situation: 'sofa',
      text: 'Nogle sidder hos dig hele dagen, fordi de sover på skift hos andre. Vis dem denne side, eller læg et kort frem. De kan selv ringe, og kommunen giver råd uden at spørge, hvem de er.',
      go: 'Døre for den, der sover hos andre',
    },
  ],
  secrecyHeading: 'Tavshedspligten, kort',
  secrecy: [
    'Spørg personen først. Sig for eksempel: "Må jeg ringe til nogen, der måske kan hjælpe?"',
    'Siger personen nej, så respektér det. Du kan stadig ringe og få råd uden at sige, hvem det handler om.',
    'Sig kun det, du må, og kun det, der skal til. Er du i tvivl, så spørg din leder, før du ringer.',
    'Ved livsfare ringer du 112 med det samme.',
  ],
  childrenHeading: 'Er der et barn eller en ung under 18?',
  children: [
    'Så er det kommunen, du skal kontakte, og du skal ikke vente på, at nogen andre gør det.',
    'Arbejder du i offentlig tjeneste eller offentligt hverv, gælder den strengere pligt i barnets lov §\u00a0133.',
    'Alle andre har pligten i barnets lov §\u00a0135: Er forholdene til fare for barnets sundhed eller udvikling, skal kommunen have det at vide.',
    'Er der lukket, og kan det ikke vente: ring 114, og bed om kommunens sociale vagt.',
  ],
  rightsHeading: 'Godt at kunne sige til personen',
  rights: [
    'Kommunen giver gratis råd, og man behøver ikke at sige, hvem man er (serviceloven §\u00a010).',
    'Står man pludselig uden et hjem, skal kommunen anvise midlertidigt husly, også til familier (serviceloven §\u00a080).',
    'Man kan selv henvende sig på et herberg. Lederen afgør, om man kan få plads, så det er aldrig et løfte om en seng (serviceloven §\u00a0110).',
    'Flygter man fra vold eller trusler, er 1888, Lev Uden Vold, gratis og åben hele døgnet.',
  ],
  posterHeading: 'Hæng en plakat op',
  poster:
    'Hver kommune har sin egen plakat i A4 og et kort i A5 med en QR-kode. De passer til opgangen, venteværelset og opslagstavlen.',
  posterGo: 'Vælg kommune',
  law: 'Se alle de paragraffer, vi nævner',
}
