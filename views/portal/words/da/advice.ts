/** What stands where nobody has written advice for the very situation yet. */
export const advice = {
  nextTitle: 'Det sker der nu',
  yourselfTitle: 'Det kan du selv gøre',
  next: [
    {
      title: 'Du ringer og fortæller',
      text: 'Sted og tidspunkt er nok. Du skal ikke vide, hvem personen er.',
    },
    {
      title: 'De lytter og spørger',
      text: 'Sammen finder I ud af, hvad der skal ske, og hvem der kan hjælpe.',
    },
    {
      title: 'De tager over',
      text: 'Af hensyn til personen får du måske ikke mere at vide. Det betyder ikke, at der ikke sker noget.',
    },
  ],
  nextMe: [
    {
      title: 'Du ringer og fortæller',
      text: 'Sig, hvor du er, og hvad du har brug for. Du må gerne spørge, før du siger, hvem du er.',
    },
    {
      title: 'I taler om i dag og i nat',
      text: 'Spørg, hvor du kan være, hvad det koster, og hvornår du skal være der.',
    },
    {
      title: 'I aftaler det næste',
      text: 'Bed om et navn eller et nummer, så du ved, hvem du skal tale med næste gang.',
    },
  ],
  yourself: [
    'Sig hej, og spørg, om personen ønsker hjælp. Et nej er et nej.',
    'Spørg, før du ringer på en andens vegne.',
  ],
  yourselfMe: [
    'Ring, før du går derhen. Så ved du, om der er plads.',
    'Sig til nogen, du stoler på, hvor du er i nat.',
  ],
  reviewed: (date: string, by: string | null) =>
    by ? `Gennemset ${date} af ${by}.` : `Gennemset ${date}.`,
}
