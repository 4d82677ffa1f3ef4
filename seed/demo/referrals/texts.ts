import type { ReportText } from '../../../src/referrals/types'

/** Made-up reports: places, no names, nothing that could be somebody. */
export const reportTexts = {
  porten: {
    what: 'Der sidder en mand i porten hver aften. Han har tæpper og et par poser med. Han er venlig, men fryser.',
    where: 'Porten ved siden af bageren på Torvegade',
    when: 'I aftes ved ni-tiden',
    usually: 'Efter klokken otte om aftenen',
    helps: 'Han har en lille brun hund.',
  },
  parken: {
    what: 'Et telt bag buskene i parken. Jeg har set en person komme og gå i en uge.',
    where: 'Byparken, bag legepladsen',
    when: 'Hver dag denne uge',
    usually: 'Tidligt om morgenen',
    helps: '',
  },
  bilen: {
    what: 'En kvinde sover i sin bil på parkeringspladsen. Hun sagde, at hun ikke har andre steder at være.',
    where: 'Parkeringspladsen bag svømmehallen',
    when: 'I nat',
    usually: 'Om natten',
    helps: 'Hun taler bedst engelsk.',
  },
  stationen: {
    what: 'En ung mand sover på en bænk og beder folk om penge til mad. Han virker bange.',
    where: 'Stationen, spor 1',
    when: 'I morges klokken syv',
    usually: 'Om morgenen og sent om aftenen',
    helps: 'Han bruger krykker.',
  },
  sofaen: {
    what: 'Min ven har sovet på min sofa i tre uger. Jeg kan ikke have ham her længere, og han har ingen bolig.',
    where: 'Hos mig, tæt på havnen',
    when: 'De sidste tre uger',
    usually: 'Han er hjemme om aftenen',
    helps: '',
  },
  huslejen: {
    what: 'Jeg er bagud med huslejen i to måneder og har fået brev om at skulle flytte. Jeg ved ikke, hvad jeg skal gøre.',
    where: 'Min lejlighed i midtbyen',
    when: 'Brevet kom i fredags',
    usually: 'Jeg er hjemme efter klokken 15',
    helps: 'Skriv gerne en sms først.',
  },
  udskrives: {
    what: 'En patient udskrives på fredag og har ikke et sted at bo. Patienten vil gerne have hjælp.',
    where: 'Sygehuset, hjerteafdelingen',
    when: 'Udskrives på fredag',
    usually: 'På afdelingen hele dagen',
    helps: 'Sidder i kørestol.',
  },
  loeslades: {
    what: 'Løslades om to uger og har mistet sin bolig imens. Boede i kommunen før.',
    where: 'Arresthuset',
    when: 'Om to uger',
    usually: '',
    helps: 'Kontakt gerne socialrådgiveren i arresten.',
  },
  kaelderen: {
    what: 'Nogen overnatter i kælderen i vores ejendom. Der ligger en sovepose og et kogeblus.',
    where: 'Kælderen, opgang C',
    when: 'Opdaget i går',
    usually: 'Vi har kun set det om natten',
    helps: '',
  },
  efterskolen: {
    what: 'Flytter fra opholdssted om en måned og har ikke fundet en bolig. Er nervøs for at bo alene.',
    where: 'Opholdsstedet i byens udkant',
    when: 'Om en måned',
    usually: 'Hjemme efter skole',
    helps: 'Vil gerne have en, der ringer i forvejen.',
  },
  herberget: {
    what: 'Har boet på herberget i fire måneder og er klar til egen bolig, men kan ikke komme videre.',
    where: 'Forsorgshjemmet',
    when: 'De sidste fire måneder',
    usually: 'På herberget om formiddagen',
    helps: '',
  },
  natten: {
    what: 'En ældre mand på natcaféen siger, at han ikke har et sted at være om dagen. Han hoster meget.',
    where: 'Natcaféen ved kirken',
    when: 'I nat',
    usually: 'Hver nat',
    helps: 'Han hører dårligt.',
  },
} as const satisfies Record<string, Omit<ReportText, 'position'>>

export type ReportKey = keyof typeof reportTexts
