import type { DutyDayProblem } from '../../../../../src/referrals/dutyDay'
import type { HandoverBasis, Informed } from '../../../../../src/referrals/types'

/** The small forms, and what they say when something is in the way. */
export const forms = {
  cancel: 'Fortryd',
  sending: 'Sender …',
  missing: 'Vælg et svar.',
  offer: {
    title: 'Overdrag til en anden enhed',
    lead: 'I har ansvaret, indtil den anden enhed siger ja. Den ser situation, alder, kommune og jeres begrundelse, ikke teksten.',
    to: 'Til hvilken enhed?',
    choose: 'Vælg en enhed',
    same: 'Samme myndighed eller organisation',
    other: 'Andre',
    nobody:
      'Der er ingen andre enheder, der tager imod skriftligt lige nu. Ring til den, der skal have den, og afslut som »Overdraget uden for portalen«.',
    reason: 'Hvorfor?',
    basis: 'Må teksten følge med, når de siger ja?',
    basisHelp:
      'De hører til en anden myndighed eller organisation. Teksten må kun følge med, når ét af de tre grundlag holder. Er du i tvivl, så lad den blive.',
    bases: {
      'person-agrees': 'Ja, personen er spurgt og er med på det',
      law: 'Ja, loven tillader det, eller den anden myndighed kan ikke løse sin opgave uden',
      'vital-interest':
        'Ja, det er nødvendigt for personens liv eller helbred, og personen kan ikke selv spørges',
    } satisfies Record<HandoverBasis, string>,
    noBasis: 'Nej, teksten bliver hos os',
    noBasisHelp: 'De får kommune, situation og alder, og de ringer til jer om resten.',
    submit: 'Tilbyd den',
  },
  decline: {
    title: 'Sig nej til den',
    lead: 'Så bliver den hos den enhed, der tilbød den. Den får grunden at vide.',
    reason: 'Hvorfor?',
    submit: 'Sig nej',
  },
  close: {
    title: 'Afslut henvendelsen',
    outcome: 'Hvordan endte det?',
    outcomeHelp: 'Det ser kun I.',
    tries: 'Hvor mange gange har I ledt?',
    sameAs: 'Hvad er koden på den anden henvendelse?',
    sameAsHelp: 'For eksempel K7M-4QX.',
    told: 'Hvad får afsenderen at vide?',
    toldHelp: 'Kun ét af de faste svar. De siger ikke noget om personen.',
    child: 'Handler teksten om et barn, så slet den også her bagefter.',
    submit: 'Afslut',
    errors: {
      tries: 'Skriv et tal fra 1 til 99.',
      sameAs: 'Det ligner ikke en kode. En kode ser sådan ud: K7M-4QX.',
    },
  },
  note: {
    title: 'Skriv en note',
    label: 'Note',
    help: 'Kun for jeres enhed. Den slettes sammen med teksten. Skriv intet CPR-nummer.',
    left: (count: number) => `${count} tegn tilbage`,
    submit: 'Gem noten',
    saved: 'Noten er gemt. Åbn friteksten for at se den.',
    errors: {
      empty: 'Skriv noget først.',
      long: 'Noten må højst være på 2.000 tegn.',
      cpr: 'Her står noget, der ligner et CPR-nummer. Det må vi ikke modtage, så vi har ikke gemt noget. Slet tallene, og send igen. Er det en dato og et klokkeslæt, så skriv "kl." imellem.',
    },
  },
  inform: {
    title: 'Besked til personen',
    lead: 'Personen har som regel ret til at få at vide, at I har fået oplysninger, senest en måned efter (GDPR art. 14).',
    answer: 'Hvad gælder her?',
    help: {
      informed: 'I har fortalt det, og hvor personen kan bede om at se det.',
      'not-identified': 'Så kan I ikke give besked. Ret det, hvis I finder ud af det.',
      exempt: 'Kun når én af grundene herunder passer.',
    } satisfies Record<Informed, string>,
    reason: 'Fordi …',
    on: 'Hvilken dag fik personen besked?',
    choose: 'Vælg en grund',
    text: 'Se, hvad I kan sige til personen',
    submit: 'Gem',
  },
  responsible: {
    title: 'Handlekommune',
    lead: 'Den kommune, der efter loven har ansvaret (retssikkerhedsloven § 9). Det er ikke altid der, hvor personen er nu.',
    label: 'Kommune',
    choose: 'Vælg en kommune',
    submit: 'Gem',
  },
  filed: {
    title: 'Lagt i jeres egen journal',
    lead: 'Når det, der skal gemmes, ligger i jeres fagsystem, gælder jeres egne regler for det. Teksten her bliver slettet efter planen.',
    on: 'Hvilken dag blev den journaliseret?',
    submit: 'Markér som journaliseret',
  },
  join: {
    title: 'Samme person som en anden?',
    lead: 'Saml dem til ét besøg. Hver beholder sin afsender, sin frist og sit svar.',
    suggest: 'Find mulige',
    suggestHelp:
      'Portalen sammenligner stederne i jeres åbne henvendelser uden at vise teksten. Det bliver skrevet i historikken.',
    suggesting: 'Leder …',
    none: 'Portalen fandt ingen, der ligner.',
    near: { position: 'samme sted på kortet', words: 'stedet ligner' },
    found: 'Måske den samme',
    code: 'Kode på den anden',
    errors: {
      code: 'Det ligner ikke en kode hos jer. En kode ser sådan ud: K7M-4QX.',
      with: 'Den anden skal være åben og ligge hos den samme enhed.',
    },
    submit: 'Saml dem',
    unjoin: 'Det var en anden person',
    unjoinLead: 'Så står denne henvendelse for sig selv igen.',
    unjoinSubmit: 'Skil dem ad',
  },
  erase: {
    title: 'Slet teksten nu',
    lead: 'Alt, der er skrevet, bliver slettet: afsenderens tekst, jeres noter og afsenderens mail og telefon. Det kan ikke gøres om. Historikken bliver stående.',
    when: 'Gør det, når teksten handler om et barn, og kommunen er underrettet, eller når personen har ret til at få den slettet.',
    sure: 'Ja, slet alt, der er skrevet',
    missing: 'Sæt kryds, hvis du er sikker.',
    submit: 'Slet teksten',
  },
  days: {
    'not-a-date': 'Skriv en dato: dag, måned og år.',
    future: 'Den dag er ikke kommet endnu. Vælg i dag eller en dag før.',
    'before-receipt':
      'Da var henvendelsen ikke kommet endnu. Vælg dagen, den kom, eller en dag efter.',
  } satisfies Record<DutyDayProblem, string>,
  problems: {
    conflict: (name: string) => `Ændret i mellemtiden af ${name}.`,
    conflictSomebody: 'Ændret i mellemtiden af en anden.',
    conflictKept: 'Det, du har skrevet, står her stadig. Se, hvad der er sket, før du sender.',
    load: 'Hent det nye',
    notAnyMore: 'Det kan ikke gøres længere, som henvendelsen står nu.',
    offline:
      'Der er ingen forbindelse. Intet er sendt endnu, og det, du har skrevet, står her stadig.',
    'signed-out':
      'Du er logget ud. Log ind i et nyt faneblad, og send igen. Det, du har skrevet, står her stadig.',
    gone: 'Henvendelsen er ikke hos jer længere.',
    forbidden: 'Det har du ikke lov til, som henvendelsen står nu.',
    invalid: 'Noget skal rettes, før det kan sendes.',
    busy: 'Der er travlt lige nu. Vent lidt, og send igen.',
    failed: 'Noget gik galt hos os. Prøv igen. Det, du har skrevet, står her stadig.',
    retry: 'Prøv igen',
  },
}
