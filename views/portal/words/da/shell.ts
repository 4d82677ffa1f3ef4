/** What stands around every page. */
export const shell = {
  siteName: 'Fælles Indgang',
  alliance: 'Hjem til Alle-alliancen',
  skip: 'Gå til indholdet',
  safety: {
    label: 'Hvis det haster',
    question: 'Er nogen i livsfare?',
    short: 'Livsfare?',
    call: 'Ring 112',
    exit: 'Forlad siden nu',
    exitHint: 'Tryk på Esc tre gange for at forlade siden.',
  },
  demo: {
    lead: 'Prøveudgave:',
    rest: 'navne, tider og numre er ikke rigtige. Brug dem ikke.',
  },
  nav: {
    label: 'Hovedmenu',
    menu: 'Menu',
    find: 'Find hjælp',
    municipalities: 'Alle kommuner',
    professionals: 'Gennem dit arbejde',
    about: 'Om portalen',
    otherLanguage: 'English',
  },
  footer: {
    tagline:
      'En fælles indgang til alt om hjemløshed. Ingen, og de unge først, skal leve uden et hjem.',
    enter: 'Gå ind',
    aboutSite: 'Om siden',
    language: 'Sprog',
    accessibility: 'Tilgængeligheds\u00aderklæring',
    privacy: 'Privatliv',
    data: 'Om data',
  },
  back: 'Tilbage',
}
