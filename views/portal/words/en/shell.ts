import type { Words } from '../index'

export const shell: Words['shell'] = {
  siteName: 'Fælles Indgang',
  alliance: 'The Hjem til Alle alliance',
  skip: 'Go to the content',
  safety: {
    label: 'If it is urgent',
    question: 'Is a life in danger?',
    short: 'In danger?',
    call: 'Call 112',
    exit: 'Leave this site now',
    exitHint: 'Press Esc three times to leave this site.',
  },
  demo: {
    lead: 'Trial version:',
    rest: 'names, hours and numbers are not real. Do not use them.',
  },
  nav: {
    label: 'Main menu',
    menu: 'Menu',
    find: 'Find help',
    municipalities: 'All municipalities',
    professionals: 'Through your work',
    about: 'About the portal',
    otherLanguage: 'Dansk',
  },
  footer: {
    tagline:
      'One entrance to everything about homelessness. Nobody, the young first, shall live without a home.',
    enter: 'Come in',
    aboutSite: 'About the site',
    language: 'Language',
    accessibility: 'Accessibility statement',
    privacy: 'Privacy',
    data: 'About the data',
  },
  back: 'Back',
}
