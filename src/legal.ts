import type { LocalizedText } from './routing/types'

/** One paragraph that the portal cites, in plain words. The law itself stands at `url`. */
export type CitedLaw = {
  id: string
  act: LocalizedText
  paragraph: LocalizedText
  gist: LocalizedText
  url: string
  /**
   * `YYYY-MM-DD`: when our words were last held against the project's collected facts. It does not
   * say that somebody read the law on that day; pages must not claim more.
   */
  checkedAt: string | null
}

const checkedAt = '2026-11-23'
/** The register's front page: an address of a single consolidated act changes with each new one. */
const retsinformation = 'https://www.retsinformation.dk'
const gdprUrl = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'

const serviceAct = { da: 'Serviceloven', en: 'Danish Social Services Act (serviceloven)' }
const childAct = { da: 'Barnets lov', en: "Danish Child's Act (barnets lov)" }
const legalSecurityAct = {
  da: 'Retssikkerhedsloven',
  en: 'Danish Act on Legal Protection (retssikkerhedsloven)',
}
const dataProtectionAct = {
  da: 'Databeskyttelsesloven',
  en: 'Danish Data Protection Act (databeskyttelsesloven)',
}
const gdpr = { da: 'Databeskyttelses\u00adforordningen (GDPR)', en: 'GDPR' }

/** Every paragraph that a page, a rule or a comment of the portal cites. */
export const citedLaw: readonly CitedLaw[] = [
  law('servicelov-10', serviceAct, '§ 10', {
    da: 'Kommunen giver gratis råd, også til den, der vil være anonym.',
    en: 'The municipality gives free advice, anonymously if wished.',
  }),
  law('servicelov-12', serviceAct, '§ 12', {
    da: 'Råd, der også kan være opsøgende.',
    en: 'Advice that also seeks people out.',
  }),
  law('servicelov-80', serviceAct, '§ 80', {
    da: 'Kommunen skal anvise midlertidigt husly til den, der pludselig står uden et hjem, også familier.',
    en: 'The municipality must assign temporary housing to those suddenly without a home, families too.',
  }),
  law('servicelov-82c', serviceAct, '§ 82 c', {
    da: 'Socialt akuttilbud.',
    en: 'Acute social offer.',
  }),
  law('servicelov-85a', serviceAct, '§ 85 a', {
    da: 'Støtte efter Housing First. Kommunen kan tilbyde den.',
    en: 'Housing First support. The municipality can offer it.',
  }),
  law('servicelov-99', serviceAct, '§ 99', {
    da: 'Støtte- og kontaktperson.',
    en: 'Support and contact person.',
  }),
  law('servicelov-109', serviceAct, '§ 109', { da: 'Krisecenter.', en: 'Crisis centre.' }),
  law('servicelov-110', serviceAct, '§ 110', {
    da: 'Herberg og forsorgshjem: Man kan selv henvende sig, behovet skal være akut, lederen afgør det, og kommunen får besked inden for tre hverdage.',
    en: 'Shelters: one may come on one’s own, the need must be acute, the manager decides, and the municipality is told within three working days.',
  }),
  law('barnets-lov-133', childAct, '§ 133', {
    da: 'Strengere pligt til at underrette for den, der arbejder i offentlig tjeneste eller hverv.',
    en: 'A stricter duty to report for those in public service and office.',
  }),
  law('barnets-lov-135', childAct, '§ 135', {
    da: 'Alle har pligt til at underrette kommunen, når et barn bliver forsømt, nedværdiget eller lever under forhold, der er til fare for dets sundhed eller udvikling.',
    en: 'Everybody’s duty to tell the municipality when a child is neglected, degraded or lives in conditions that endanger health or development.',
  }),
  law('retssikkerhedslov-9', legalSecurityAct, '§ 9', {
    da: 'Ansvaret ligger hos kommunen, hvor man bor eller som regel opholder sig. Efter ophold i fængsel, på sygehus eller på et herberg, som en myndighed har fået i stand, har kommunen fra før stadig ansvaret.',
    en: 'Responsible is the municipality where one lives or usually stays. After a stay in prison, hospital or a shelter that an authority arranged, the earlier municipality stays responsible.',
  }),
  law('databeskyttelseslov-6', dataProtectionAct, '§ 6', {
    da: 'Fra man er 15 år, kan man selv sige ja til, at data bliver brugt (siden 2024).',
    en: 'From the age of 15 one can agree oneself to the use of data (since 2024).',
  }),
  law(
    'gdpr-6',
    gdpr,
    'art. 6',
    {
      da: 'Der skal være en grund i loven til at bruge oplysninger om mennesker.',
      en: 'There must be a lawful reason to use data about people.',
    },
    gdprUrl,
  ),
  law(
    'gdpr-13',
    gdpr,
    'art. 13',
    {
      da: 'Den, der selv giver oplysninger, skal have at vide, hvem der bruger dem og til hvad.',
      en: 'Those who give data themselves must be told who uses it and what for.',
    },
    gdprUrl,
  ),
  law(
    'gdpr-14',
    gdpr,
    'art. 14',
    {
      da: 'Den, der bliver skrevet om, skal som udgangspunkt også have det at vide.',
      en: 'Those who are written about must as a rule be told as well.',
    },
    gdprUrl,
  ),
]

function law(
  id: string,
  act: LocalizedText,
  paragraph: string,
  gist: LocalizedText,
  url = retsinformation,
): CitedLaw {
  const named = { da: paragraph, en: paragraph.replace('art.', 'Art.') }
  return { id, act, paragraph: named, gist, url, checkedAt }
}
