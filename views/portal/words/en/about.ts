import type { Words } from '../index'

export const about: Words['about'] = {
  title: 'About the portal',
  description:
    'Fælles Indgang is the shared portal of the Hjem til Alle alliance: one entrance to everything about homelessness in Denmark.',
  intro:
    'Fælles Indgang means "common entrance". It is one door to everything about homelessness, made by the Hjem til Alle alliance ("homes for all"), so that nobody who meets a person without a home must search for the right place to call.',
  sections: [
    {
      heading: 'The alliance',
      paragraphs: [
        'The alliance began in 2016, when Bikubenfonden, Realdania, Helsefonden and the City of Copenhagen brought the central actors together. Today it is carried by municipalities, civil society, housing organisations, foundations, schools and the state.',
        'The aim is to stop homelessness among the young in Denmark. The basis is Housing First: a person without a home quickly gets a home, and support in it.',
      ],
    },
    {
      heading: 'Why one entrance',
      paragraphs: [
        'When Esbjerg brought its work together in one homelessness unit, that unit became the new common entrance for everyone who meets a person who is, or is about to become, homeless. The portal takes its name from that promise.',
        'On 1 October 2023 new rules took effect, and Housing First becomes the bearing approach in the municipalities. The aim is to end long-term homelessness.',
      ],
    },
    {
      heading: 'How we choose a door',
      paragraphs: [
        'The answer is worked out by fixed rules, not by a person handing out cases. You can always see why you are shown that very door.',
      ],
      points: [
        'Danger to life, children and violence come before everything else.',
        'Open doors come before closed ones, near before far, and confirmed before those that nobody has confirmed for long.',
        'An "I do not know" never takes a door away.',
        'The police are the last door and not a place to sleep.',
      ],
    },
    {
      heading: 'How we know',
      paragraphs: [
        'Esbjerg’s announcement of the cooperation, "Hjerteligt velkommen til Aalborg Kommune" (28 September 2022), the alliance’s op-ed in Altinget (autumn 2023) and VIVE’s national counts.',
      ],
    },
  ],
  more: 'Data, sources and law',
  contactHeading: 'Write to or call the secretariat',
  contactText: 'If someone needs help now, do not use these. Find an open door instead.',
}
