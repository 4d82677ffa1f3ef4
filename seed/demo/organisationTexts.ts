import type { Words } from '../words'
import type { OrganisationKey } from './organisations'

/** What is known of an organisation, with its source; where nothing is known, nothing is said. */
export const organisationTexts: Partial<Record<OrganisationKey, Words>> = {
  bikubenfonden: helpedBegin('Bikubenfonden'),
  helsefonden: helpedBegin('Helsefonden'),
  realdania: helpedBegin('Realdania'),
  koebenhavn: {
    da: 'Kommunen var i 2016 med til at samle de centrale aktører, og det blev begyndelsen på alliancen. Antallet af mennesker i hjemløshed er faldet lidt, selv om der er få boliger til at betale (alliancens indlæg i Altinget, efteråret 2023).',
    en: 'In 2016 the municipality helped bring the central actors together, and the alliance grew from that. The number of people without a home has fallen a little, although few homes are affordable (the alliance’s op-ed in Altinget, autumn 2023).',
  },
  esbjerg: {
    da: 'Byrådet vedtog i august 2021 en strategi mod hjemløshed. Hjemløseenheden er den nye, fælles indgang for alle, der møder et menneske, som mangler et hjem eller er ved at miste det. Fra 2019 til 2022 faldt antallet af mennesker i hjemløshed med en tredjedel (Esbjerg Kommunes pressemeddelelse og strategi 2021–2025).',
    en: 'In August 2021 the city council adopted a strategy against homelessness. Hjemløseenheden is the new, common entrance for everyone who meets a person who has no home or is about to lose it. From 2019 to 2022 the number of people without a home fell by a third (press release and strategy 2021–2025 of Esbjerg Kommune).',
  },
  aalborg: {
    da: 'Aalborg vil både hente og dele viden: om at arbejde tæt sammen med de frivillige, om bostøtte, der begynder allerede på gaden, og om et Udsatteråd, hvor mennesker med egne erfaringer er eksperterne (»Hjerteligt velkommen til Aalborg Kommune«, 28. september 2022).',
    en: 'Aalborg wants both to fetch and to share knowledge: on close work with volunteers, on housing support that begins already on the street, and on an “Udsatteråd”, where people with experience of their own are the experts (“Hjerteligt velkommen til Aalborg Kommune”, 28 September 2022).',
  },
  odense: numbersFell('Odense'),
  aarhus: numbersFell('Aarhus'),
  hjoerring: {
    da: 'Kommunen opdager tidligt de unge, der har brug for hjælp, og har en boligmedarbejder, der er tæt på de private udlejere (alliancens indlæg i Altinget, efteråret 2023).',
    en: 'The municipality notices early which young people need help, and has a housing worker who is close to private landlords (the alliance’s op-ed in Altinget, autumn 2023).',
  },
  'ikast-brande': {
    da: 'Kommunen har sammen med Den Sociale Investeringsfond lavet en hurtig, intensiv og bred indsats (alliancens indlæg i Altinget, efteråret 2023).',
    en: 'Together with Den Sociale Investeringsfond the municipality has made a fast, intensive and broad effort (the alliance’s op-ed in Altinget, autumn 2023).',
  },
  sand: {
    da: 'Landsorganisationen for mennesker, der lever eller har levet i hjemløshed.',
    en: 'The national organisation of people who are or have been without a home.',
  },
}

function helpedBegin(name: string): Words {
  return {
    da: `${name} var i 2016 med til at samle de centrale aktører, og det blev begyndelsen på alliancen.`,
    en: `In 2016 ${name} helped bring the central actors together, and the alliance grew from that.`,
  }
}

function numbersFell(city: string): Words {
  return {
    da: `${city} har bragt antallet af mennesker i hjemløshed markant ned (alliancens indlæg i Altinget, efteråret 2023).`,
    en: `${city} has brought the number of people without a home down markedly (the alliance’s op-ed in Altinget, autumn 2023).`,
  }
}
