import type { Section } from '../lead'

export const about = {
  title: 'Om portalen',
  description:
    'Fælles Indgang er Hjem til Alle-alliancens fælles portal: én indgang til alt om hjemløshed i Danmark.',
  intro:
    'Fælles Indgang er én dør til alt om hjemløshed. Den er lavet af Hjem til Alle-alliancen, så ingen, der møder et menneske uden et hjem, skal lede efter den rigtige at ringe til.',
  sections: [
    {
      heading: 'Alliancen',
      paragraphs: [
        'Alliancen begyndte i 2016, da Bikubenfonden, Realdania, Helsefonden og Københavns Kommune bragte de centrale aktører sammen. I dag bæres den af kommuner, civilsamfund, boligorganisationer, fonde, uddannelser og staten.',
        'Målet er at stoppe hjemløshed blandt unge i Danmark. Grundlaget er Housing First: et menneske uden hjem får hurtigt et hjem og støtte i det.',
      ],
    },
    {
      heading: 'Hvorfor én indgang',
      paragraphs: [
        'Da Esbjerg Kommune samlede sin indsats i Hjemløseenheden, blev enheden den nye fælles indgang for alle, der møder et menneske, som er eller er ved at blive hjemløs. Det løfte har portalen taget sit navn af.',
        'Den 1. oktober 2023 trådte nye regler i kraft, og Housing First blev den bærende tilgang i kommunerne. Målet er at gøre en ende på langvarig hjemløshed.',
      ],
    },
    {
      heading: 'Sådan vælger vi en dør',
      paragraphs: [
        'Svaret bliver regnet ud efter faste regler og ikke af et menneske, der sidder og fordeler. Du kan altid se, hvorfor du får netop den dør.',
      ],
      points: [
        'Livsfare, børn og vold kommer før alt andet.',
        'Åbne døre kommer før lukkede, nære før fjerne og bekræftede før dem, ingen har bekræftet længe.',
        'Et "det ved jeg ikke" fjerner aldrig en dør.',
        'Politiet er den sidste dør og ikke et sted at sove.',
      ],
    },
    {
      heading: 'Vores kilder',
      paragraphs: [
        'Esbjergs annoncering af samarbejdet, "Hjerteligt velkommen til Aalborg Kommune" (28. september 2022), alliancens indlæg i Altinget (efteråret 2023) og VIVEs nationale tællinger.',
      ],
    },
  ] as Section[],
  more: 'Data, kilder og love',
  contactHeading: 'Skriv eller ring til sekretariatet',
  contactText: 'Har nogen brug for hjælp nu, så brug ikke disse. Find en åben dør i stedet.',
}
