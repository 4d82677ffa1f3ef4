import type { Words } from '../index'

export const errors: Words['errors'] = {
  eyebrow: 'We can still help you on',
  pages: {
    400: {
      title: 'We could not understand that',
      text: 'Something in the address cannot be read. Begin again below.',
    },
    403: {
      title: 'You cannot see that here',
      text: 'The page is not open to you. Everything about finding help is open to all.',
    },
    404: {
      title: 'There is no such page',
      text: 'It may have moved, or the address is misspelt. Write where it is, and we find the way.',
    },
    409: {
      title: 'Something got in between',
      text: 'Somebody changed the same thing at the same time. Try again.',
    },
    410: {
      title: 'The page has been taken down',
      text: 'It is no more. Write where it is, and we show who is open now.',
    },
    413: {
      title: 'That was too much at once',
      text: 'What you sent is too large. Write a little less, and try again.',
    },
    429: {
      title: 'Wait a little and try again',
      text: 'Many requests have come from your network. You can still call.',
    },
    500: {
      title: 'Something went wrong on our side',
      text: 'You can still call. Try again in a moment.',
    },
    503: {
      title: 'We are back in a moment',
      text: 'The portal is starting or too busy. You can still call.',
    },
  },
  retry: (seconds) =>
    seconds < 90
      ? `Try again in ${seconds} seconds.`
      : `Try again in ${Math.ceil(seconds / 60)} minutes.`,
  callTitle: 'Call if it cannot wait',
  call112: 'If a life is in danger. Day and night.',
  call114:
    'The police, when it is urgent but no life is in danger. They can reach the municipality’s social duty officer. They are not a place to sleep.',
  fields: (names) => `What we could not read: ${names}.`,
  id: (id) => `Number of the error: ${id}`,
}
