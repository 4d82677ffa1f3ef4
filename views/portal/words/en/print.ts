import type { Words } from '../index'

export const print: Words['print'] = {
  cardTitle: (place) => `Print: help in ${place}`,
  posterTitle: (place) => `Poster: help in ${place}`,
  danger: 'Call 112 if a life is in danger',
  cardHeading: (place) => `Help in ${place}`,
  also: 'Other doors that were open when this was made',
  alsoClosed: 'It was closed when this was made. These doors were open',
  scan: 'Scan the code to see who is open right now.',
  scanLabel: (url) => `QR code to ${url}`,
  made: (date, time) => `Made ${date} at ${time}.`,
  checkAgain: 'Hours and numbers can change. See the newest at',
  printCard: 'Print the card (A5)',
  printPoster: 'Print the poster (A4)',
  howTo:
    'Use your browser’s own print if the button is not here. The paper size is already chosen.',
  posterHeading: 'Do you know someone who lacks a home? Or is it you?',
  posterText: (place) =>
    `This is the entrance in ${place}. You need neither name nor login to see who is open.`,
  posterGap: 'Call the municipality and ask for whoever works with homelessness.',
  posterGo: 'Or type the address:',
  posterFoot: 'Fælles Indgang is made by the Hjem til Alle alliance.',
}
