import type { Asked } from '../../../../../src/referrals/types'
import type { TextName } from '../../../pages/referral/form'
import type { Lead } from '../../lead'

type Field = Record<'label' | 'hint', (isMe: boolean) => string>

/** Does the person know? Never called consent: nobody consents for another. */
export const asked = {
  question: 'Ved personen, at du skriver?',
  explain: {
    lead: 'Spørg personen først, hvis du kan.',
    rest: 'Sig for eksempel: "Må jeg skrive til nogen, der måske kan hjælpe?" Kan du ikke spørge, må du gerne skrive alligevel. Skriv kun det, der skal til for at finde og møde personen: ingen navne, intet CPR-nummer.',
  } as Lead,
  answers: {
    ja: 'Ja, og personen vil gerne have hjælp',
    'nej-ikke-muligt': 'Nej, det var ikke muligt at spørge',
    'nej-toer-ikke': 'Nej, det tør jeg ikke',
    mig: 'Det er mig selv, der har brug for hjælp',
    'sagt-nej': 'Ja, men personen har sagt nej',
  } satisfies Record<Asked, string>,
}

/** Every field that is typed in, spoken to the person themselves where it is about them. */
export const fields = {
  where: {
    label: (isMe: boolean): string => (isMe ? 'Hvor kan de møde dig?' : 'Hvor er det?'),
    hint: (): string => 'For eksempel: bag biblioteket, under halvtaget ved cyklerne.',
  },
  when: {
    label: (isMe: boolean): string => (isMe ? 'Siden hvornår?' : 'Hvornår har du set det?'),
    hint: (isMe: boolean): string =>
      isMe ? 'For eksempel: siden i fredags.' : 'For eksempel: i dag omkring kl. 14.',
  },
  what: {
    label: (isMe: boolean): string =>
      isMe ? 'Hvad har du brug for, at de ved?' : 'Hvad har du set, og hvad skal de vide?',
    hint: (): string => 'Højst 2.000 tegn. Skriv ingen navne og intet CPR-nummer.',
  },
  usually: {
    label: (isMe: boolean): string =>
      isMe ? 'Hvornår er du der som regel?' : 'Ved du, hvornår personen plejer at være der?',
    hint: (): string => 'For eksempel: om aftenen, når butikkerne har lukket.',
  },
  helps: {
    label: (isMe: boolean): string =>
      isMe
        ? 'Er der noget, der gør det lettere at finde og møde dig?'
        : 'Hvad kan hjælpe med at finde og møde personen?',
    hint: (): string => 'For eksempel en hund, en kørestol, et sprog eller en farve på en jakke.',
  },
  email: {
    label: (): string => 'Mail',
    hint: (): string => 'Enheden må skrive til denne mail.',
  },
  phone: {
    label: (): string => 'Telefon',
    hint: (): string => 'Enheden må ringe til dette nummer.',
  },
} satisfies Record<TextName, Field>
