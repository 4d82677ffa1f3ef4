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
  nextChild: [
    {
      title: 'Du ringer til kommunen',
      text: 'Sig, at du vil underrette, og fortæl, hvad du har set. Du må gerne være anonym.',
    },
    {
      title: 'De vurderer, hvad der haster',
      text: 'Kommunen skal se på, om barnet eller den unge har brug for hjælp med det samme.',
    },
    {
      title: 'De tager over',
      text: 'Af hensyn til barnet får du måske ikke mere at vide. Det betyder ikke, at der ikke sker noget.',
    },
  ],
  nextYoung: [
    {
      title: 'Du ringer og fortæller',
      text: 'Sig, hvor gammel du er, og at du mangler et sted at være. Du bestemmer selv, hvor meget du fortæller.',
    },
    {
      title: 'De lytter',
      text: 'Det er ikke din skyld. Spørg, hvor du kan være i nat, og hvem der kan hjælpe dig videre.',
    },
    {
      title: 'I aftaler det næste',
      text: 'Bed om et navn eller et nummer, så du ved, hvem du skal tale med næste gang.',
    },
  ],
  yourselfChild: [
    'Bliv gerne i nærheden, til du har talt med nogen, hvis du kan gøre det trygt.',
    'Spørg, hvordan den unge har det. Lov ikke at holde det hemmeligt.',
  ],
  yourselfYoung: [
    'Sig til en voksen, du stoler på, hvor du er i nat.',
    'Vil du tale med nogen først, så ring til BørneTelefonen på 116 111. Det er gratis og anonymt.',
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
