import type { Lead } from '../../lead'

/** The step in which somebody tells what they saw. */
export const report = {
  heading: (isMe: boolean): string =>
    isMe ? 'Fortæl, hvad du har brug for' : 'Fortæl, hvad du har set',
  intro: 'Skriv så meget eller så lidt, du vil. Sted og tidspunkt hjælper mest.',
  mayLearn: {
    lead: 'Personen kan få at vide, hvad du skriver.',
    rest: 'Skriv det, som du ville sige det, hvis personen stod ved siden af.',
  } as Lead,
  onlyNeeded: {
    lead: 'Skriv kun det nødvendige.',
    rest: 'Det, der skal til for at finde og møde personen, er nok.',
  } as Lead,
  notBack: {
    lead: 'Du behøver ikke at gå derhen igen.',
    rest: 'Skriv det, du har set. Så tager de over.',
  } as Lead,
  aboutMe: {
    lead: 'Du bestemmer selv, hvad du fortæller.',
    rest: 'Skriv, hvor de kan møde dig, eller hvordan de kan få fat i dig.',
  } as Lead,
  atWork: { lead: 'Husk tavshedspligten.', rest: 'Skriv kun det, du må.' } as Lead,
  violence: {
    lead: 'Flygter nogen fra vold eller trusler?',
    rest: 'Ring 1888, Lev Uden Vold. Gratis, anonymt, hele døgnet.',
  } as Lead,
  violenceCall: 'Ring 1888',
  position: {
    attach: 'Send også min position',
    busy: 'Finder din position …',
    failed: 'Vi kunne ikke få din position. Beskriv stedet med ord.',
    attached: 'Positionen er med, når du sender.',
    send: 'Send positionen med',
    help: 'Brug den kun, hvis du står på stedet nu. Den bliver gemt sammen med teksten.',
  },
}
