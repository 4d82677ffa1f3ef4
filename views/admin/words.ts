/** Where Payload's own Danish or English is not how the alliance would say it. */
export const adminWords = {
  da: {
    authentication: { login: 'Log ind' },
    general: {
      dashboard: 'Overblik',
      edit: 'Rediger',
      email: 'Mail',
      emailAddress: 'Mailadresse',
      locale: 'Tekstens sprog',
      locales: 'Tekstens sprog',
    },
  },
  en: { authentication: { login: 'Sign in' }, general: { locale: 'Language of the text' } },
}
