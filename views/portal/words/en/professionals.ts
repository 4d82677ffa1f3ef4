import type { Words } from '../index'

export const professionals: Words['professionals'] = {
  title: 'Do you meet someone through your work?',
  description:
    'For landlords, caretakers, health staff and librarians: whom you can call, what you may say, and when you must report.',
  intro:
    'You may see something nobody else sees. You need not solve it alone. You only need to know whom to call.',
  findHeading: 'Find the right place to call',
  rolesHeading: 'Where do you meet the person?',
  roles: [
    {
      heading: 'In a home that you let',
      situation: 'udsaettelse',
      text: 'If a tenant is behind with the rent, call before it turns into a letter of eviction. The municipality gives free advice (serviceloven §\u00a010), and some municipalities also help with money before it goes wrong.',
      go: 'Doors for someone about to lose the home',
    },
    {
      heading: 'In a stairwell, a cellar or a shed',
      situation: 'gade',
      text: 'Say hello, and ask if the person wants help. A no is a no. The municipality’s advice can also seek people out (serviceloven §\u00a012), so call even when the person does not want to call. Do put up the poster in the stairwell.',
      go: 'Doors for someone sleeping outdoors',
    },
    {
      heading: 'In a hospital or in treatment',
      situation: 'hospital',
      text: 'If someone is to be discharged with nowhere to live, call before it happens. The municipality they lived in before must usually help (retssikkerhedsloven §\u00a09).',
      go: 'Doors for someone leaving hospital soon',
    },
    {
      heading: 'In a library or another open place',
      situation: 'sofa',
      text: 'Some sit with you all day because they sleep at other people’s places by turns. Show them this site, or lay out a card. They can call themselves, and the municipality gives advice without asking who they are.',
      go: 'Doors for someone sleeping at other people’s places',
    },
  ],
  secrecyHeading: 'Confidentiality, in short',
  secrecy: [
    'Ask the person first. Say for example: "May I call someone who may be able to help?"',
    'If the person says no, respect it. You can still call for advice without saying whom it is about.',
    'Say only what you may, and only what is needed. If in doubt, ask your manager before you call.',
    'If a life is in danger, call 112 at once.',
  ],
  childrenHeading: 'Is it a child or young person under 18?',
  children: [
    'Then it is the municipality you must contact, and you must not wait for others to do it.',
    'If you work in public service or office, the stricter duty of the Danish Child’s Act §\u00a0133 applies.',
    'Everyone else has the duty of the Danish Child’s Act §\u00a0135: if a child’s health or development is in danger, the municipality must be told.',
    'Closed, and it cannot wait: call 114 and ask for the municipality’s social duty officer.',
  ],
  rightsHeading: 'Good to be able to tell the person',
  rights: [
    'The municipality gives free advice, and you need not say who you are (serviceloven §\u00a010).',
    'If you are suddenly without a home, the municipality must assign temporary housing, to families too (serviceloven §\u00a080).',
    'You can go to a shelter on your own. The manager decides if you get a place, so it is never a promised bed (serviceloven §\u00a0110).',
    'If you flee violence or threats, 1888, Lev Uden Vold, is free and open day and night.',
  ],
  posterHeading: 'Put up a poster',
  poster:
    'Each municipality has its own A4 poster and an A5 card with a QR code. They fit the stairwell, the waiting room and the notice board.',
  posterGo: 'Choose a municipality',
  law: 'See every paragraph of law that we mention',
}
