import type { Words } from '../../words'

/** What happens after a call about somebody else. */
export const youTell: Words = {
  da: 'Du ringer og fortæller, hvad du har set. Sted og tidspunkt er nok. Du skal ikke vide, hvem personen er.',
  en: 'You call and say what you have seen. Place and time are enough. You need not know who it is.',
}
export const theyListen: Words = {
  da: 'De lytter og spørger. Sammen finder I ud af, hvad der skal ske, og hvem der kan hjælpe.',
  en: 'They listen and ask. Together you find out what should happen and who can help.',
}
export const theyTakeOver: Words = {
  da: 'De tager over. Af hensyn til personen får du måske ikke mere at vide. Det betyder ikke, at der ikke sker noget.',
  en: 'They take over. Out of respect for the person you may not hear more. It does not mean that nothing is done.',
}
export const youTellWhatYouKnow: Words = {
  da: 'Du ringer og fortæller det, du ved. Du må gerne spørge til råds uden at sige, hvem det handler om.',
  en: 'You call and say what you know. You may ask for advice without saying whom it is about.',
}
export const youTellTheMunicipalityBefore: Words = {
  da: 'Du ringer og fortæller det, du ved. Den kommune, personen boede i før, skal som regel hjælpe.',
  en: 'You call and say what you know. The municipality the person lived in before must usually help.',
}

/** What happens after a call about oneself. */
export const iCall: Words = {
  da: 'Du ringer og fortæller, hvor du er, og hvad du har brug for. Du må gerne spørge, før du siger, hvem du er.',
  en: 'You call and say where you are and what you need. You may ask first, before you say who you are.',
}
export const weTalkAboutTonight: Words = {
  da: 'I taler først om i dag og i nat: hvor du kan være, hvad det koster, og hvornår du skal være der.',
  en: 'First you talk about today and tonight: where you can be, what it costs, and when to be there.',
}
export const weAgreeOnTheNext: Words = {
  da: 'I aftaler det næste. Bed om et navn eller et nummer, så du ved, hvem du skal tale med næste gang.',
  en: 'You agree on what comes next. Ask for a name or a number, so that you know whom to talk to next time.',
}
export const myMunicipalityBefore: Words = {
  da: 'Den kommune, du boede i før, skal som regel hjælpe dig.',
  en: 'The municipality you lived in before must usually help you.',
}

/** Said in more than one situation. */
export const sayHello: Words = {
  da: 'Sig hej, og spørg, om personen ønsker hjælp. Et nej er et nej.',
  en: 'Say hello, and ask whether the person would like help. No means no.',
}
export const askBeforeYouCall: Words = {
  da: 'Spørg, før du ringer på en andens vegne. Ring gerne sammen.',
  en: 'Ask before you call on somebody’s behalf. Call together if you can.',
}
export const keepConfidence: Words = {
  da: 'Husk tavshedspligten. Fortæl kun det, der er nødvendigt, og som du må give videre. Du kan spørge til råds uden at sige, hvem det handler om.',
  en: 'Remember your duty of confidentiality. Say only what is needed and what you may pass on. You can ask for advice without saying whom it is about.',
}
