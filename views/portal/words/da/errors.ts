/** Every error ends in a door that is open. */
export const errors = {
  eyebrow: 'Vi kan stadig hjælpe dig videre',
  pages: {
    400: {
      title: 'Det kunne vi ikke forstå',
      text: 'Der står noget i adressen, som vi ikke kan læse. Begynd forfra herunder.',
    },
    403: {
      title: 'Det kan du ikke se her',
      text: 'Siden er ikke åben for dig. Alt om at finde hjælp er åbent for alle.',
    },
    404: {
      title: 'Den side findes ikke',
      text: 'Måske er den flyttet, eller adressen er skrevet forkert. Skriv, hvor det er, så finder vi vej.',
    },
    409: {
      title: 'Der kom noget i vejen',
      text: 'Nogen rettede det samme samtidig. Prøv igen.',
    },
    410: {
      title: 'Siden er taget ned',
      text: 'Den findes ikke mere. Skriv, hvor det er, så viser vi, hvem der har åbent nu.',
    },
    413: {
      title: 'Det var for meget på én gang',
      text: 'Det, du sendte, er for stort. Skriv lidt kortere, og prøv igen.',
    },
    429: {
      title: 'Vent lidt, og prøv igen',
      text: 'Der er kommet mange forespørgsler fra dit net. Du kan stadig ringe.',
    },
    500: {
      title: 'Noget gik galt hos os',
      text: 'Du kan stadig ringe. Prøv igen om lidt.',
    },
    503: {
      title: 'Vi er her igen om lidt',
      text: 'Portalen er ved at starte eller har for travlt. Du kan stadig ringe.',
    },
  },
  retry: (seconds: number) =>
    seconds < 90
      ? `Prøv igen om ${seconds} sekunder.`
      : `Prøv igen om ${Math.ceil(seconds / 60)} minutter.`,
  callTitle: 'Ring, hvis det ikke kan vente',
  call112: 'Ved livsfare. Hele døgnet.',
  call114:
    'Politiet, når det haster, men ikke er livsfare. De kan få fat i kommunens sociale vagt. Politiet er ikke et sted at sove.',
  fields: (names: string) => `Det, vi ikke kunne læse: ${names}.`,
  id: (id: string) => `Nummer på fejlen: ${id}`,
}
