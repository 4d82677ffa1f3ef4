import type { Words } from '../../index'

export const stops: Words['referral']['stops'] = {
  changeAnswer: 'I gave a wrong answer',
  otherDoors: 'Other doors',
  nothingKept: 'We have stored none of your answers.',
  danger: {
    title: 'Call 112 first',
    after:
      'Stay close if you can do so safely, and do as they say on the phone. The form can wait.',
    noDanger: 'No life is in danger',
  },
  child: {
    title: 'Here it is the municipality you should contact',
    youthTitle: 'You have a right to help',
    isItYou: 'Is it yourself?',
    familyTitle: 'Call, so that the whole family can get help',
    family: (place, phone) => ({
      lead: 'If you have children with you, there is help for them too.',
      rest: `Call ${place}${phone ? ` on ${phone}` : ''} and say that you are a family. If you are suddenly without a home, the municipality must assign you temporary housing (serviceloven §\u00a080). Closed, and it cannot wait: call 114 and ask for the municipality’s social duty officer.`,
    }),
    familyNote: 'That is why there is no form here: it has to go faster than a message.',
  },
  refused: {
    title: 'We respect that.',
    intro: 'A no is a no. So there is no form here, and we have stored none of your answers.',
    canDo: 'What you can still do',
    points: (unit) => [
      `Call ${unit} for advice. You need not say whom it is about or where the person is.`,
      'Give the person a number to call another day. It can be on a card that fits in a pocket.',
      'Say hello the next time you meet. A no today is not a no for ever.',
    ],
    card: 'Print a card with numbers',
    exceptions: {
      lead: 'Two things come first.',
      rest: 'If a life is in danger, call 112, also when the person says no. If it is a child or young person under 18, or if there are children with them, contact the municipality.',
    },
  },
  noReceiver: {
    title: 'You cannot write here yet',
    intro: (place) =>
      `Nobody in ${place} can receive in writing through the portal yet. So we take no text either: it must not lie where nobody reads it.`,
    goneTitle: 'Nobody can receive it right now',
    gone: 'The unit has just stopped receiving in writing. Nothing was sent, and nothing was stored. Your text is below, so that you can use it in another way.',
    callTitle: 'Call instead',
    channelTitle: 'Write straight to the municipality',
    channel: (place) =>
      `You can also write safely to ${place} by Digital Post, or go there. Do not send information about a person in an ordinary e-mail.`,
    channelLink: 'Find the municipality on borger.dk',
    textTitle: 'Write a text to take along',
    text: 'The text stays on this page. It is not sent, and we do not store it. Print it, copy it, or read it out on the phone.',
    textLabel: 'Your text',
    textHint: 'Write no names and no CPR number.',
    template: ({ situation, place, isMe }) =>
      isMe
        ? [
            `I need help. I am in ${place}.`,
            ...(situation ? [`Situation: ${situation}`] : []),
            'Where you can meet me: ',
            'When I am there: ',
            'What I need: ',
          ]
        : [
            `I am worried about a person in ${place}.`,
            ...(situation ? [`Situation: ${situation}`] : []),
            'Where: ',
            'When: ',
            'What I have seen: ',
            'What helps to meet the person: ',
          ],
    print: 'Print',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    copyFailed: 'It did not work. Mark the text and copy it yourself.',
    gap: 'We note only municipality, situation and month, so that the alliance can see where somebody is missing. Nothing about you and nothing about the person.',
  },
  how: {
    title: 'Write instead of calling',
    intro:
      'In some places you can write to the unit that can help. You begin by finding the right door.',
    stepsTitle: 'How it works',
    steps: [
      {
        title: 'Find the door',
        text: 'Write where it is. If they can receive in writing, there is a button at the door.',
      },
      {
        title: 'Tell what you have seen',
        text: 'Where, when and what. No names, no CPR number, and you need not say who you are.',
      },
      {
        title: 'Get a code and a link',
        text: 'With the link you can see whether someone has taken up your message, add something, or take it back.',
      },
    ],
    haveTitle: 'Have you written already?',
    have: 'Then use the link on your receipt. If you have only the code, call the unit you wrote to and say the code.',
  },
  unknownLink: {
    title: 'The link leads nowhere',
    text: 'A part of it may be missing, or the message has been erased. That happens after a while. Try to copy the whole link from your receipt.',
    code: 'If you have the code, call the unit you wrote to and say it. If it is urgent, find an open door here.',
  },
}
