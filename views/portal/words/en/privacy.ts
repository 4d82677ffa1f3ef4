import type { Words } from '../index'

export const privacy: Words['privacy'] = {
  title: 'Privacy',
  description: 'What Fælles Indgang keeps about you: as little as possible.',
  intro:
    'You can use everything here without name or login. We do not keep what you search for, and we do not know who you are unless you write it yourself.',
  sections: [
    {
      heading: 'When you look for help',
      paragraphs: [],
      points: [
        'The pages set no cookies and fetch nothing from anywhere but the portal itself.',
        'What you answer about place, situation and age stands in the page’s address, so that the answer can be shown. We do not write it in our log.',
        'If you go on to another site, it is not told what you answered.',
        'Your browser remembers the pages you have seen. If others use your phone, delete them afterwards or use a private window.',
        'To keep the portal open, the server counts for a short while how many requests come from the same internet address.',
      ],
    },
    {
      heading: 'When you use your position',
      paragraphs: [
        'The phone asks you first. The position is rounded to about a hundred metres, used to find the municipality and then forgotten. If you say no, the field still works.',
      ],
    },
    {
      heading: 'When you save on the phone',
      paragraphs: [
        'The answer is put on your own phone, and only when you tap. Others who use the phone can see it. "Leave this site now" deletes it again.',
      ],
    },
    {
      heading: 'When you report an error',
      paragraphs: [
        'We keep what is wrong and what you write yourself. Those who own the contact and the secretariat of the alliance can read it and use it only to correct the contact. We do not ask for your name. Do not write about people, and never write a CPR number. It is refused.',
        'The secretariat of the Hjem til Alle alliance is responsible for the messages. We handle them because a right contact can be decisive for another person (GDPR Article\u00a06(1)(f)). The message is erased at the latest 180 days after you sent it. This is what Article\u00a013 asks us to tell you.',
      ],
    },
    {
      heading: 'If somebody has written about you',
      paragraphs: [
        'Perhaps somebody was worried about you and wrote to a unit. You have the right to see what it says about you, and you can ask to have it corrected or deleted. As a rule you can also learn who wrote.',
        'Ask the member of staff you meet, or call the unit. Choose the municipality on the front page, and the number is there. We cannot read what was written, but we can help you find the right unit.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You can ask to see, correct or delete what we have about you, and you can object to our use of it. As a rule we cannot see whom a message comes from. If you wrote something that you want deleted, tell us when and about which contact.',
        'You can complain to the Danish Data Protection Agency (Datatilsynet).',
      ],
    },
    {
      heading: 'When you work with the portal',
      paragraphs: [
        'Staff who sign in get a cookie that keeps them signed in. It applies to the administration only.',
      ],
    },
  ],
  referral: ({ textDays, ceilingDays, contactDays }) => ({
    heading: 'When you send a message to a unit',
    paragraphs: [
      'If you write to a unit through the portal, the unit’s municipality or organisation is responsible for the data. Its name is shown before you write how they can reach you. The alliance keeps it for them by an agreement. Until you send, it is in your own browser only.',
    ],
    points: [
      'We keep municipality, situation and age, whether the person knows, and what you write, including the place or position, your e-mail and your phone number if you choose to write them. We do not ask for names. CPR numbers are refused, and if you answer that it is about children, the form stops.',
      'It is used to find and meet the person, offer help and give you a short answer (GDPR Articles 6 and 9).',
      'The text is locked. Only the unit that has the message can read it, and it is noted when somebody does. Whoever runs the server could technically open it, but may do so only when the one responsible has asked for it in writing. The text is never in an e-mail or in our log. The secretariat of the alliance can see how far it is, but cannot read it.',
      'The person may learn what you have written, and who you are if you wrote that.',
      `The text is erased here at the latest ${textDays} days after the case is closed, and always at the latest ${ceilingDays} days after you sent it. Your e-mail and phone number are erased at the latest ${contactDays} days after it is closed. The unit may have written something down in a system of its own, where its own periods apply.`,
      'With the link on your receipt you can take back an open message, or erase your e-mail and phone number. It happens at once. The key to it can stay in a backup for at most 14 days.',
      'To keep robots and false messages out, the server counts for an hour how many messages come from the same internet address. It remembers an imprint of the address, not the address itself, and never writes it down.',
      'Where nobody can receive in writing, we take no text. We then note only municipality, situation and month.',
    ],
  }),
  contactHeading: 'Ask us',
  complain: 'Datatilsynet',
}
