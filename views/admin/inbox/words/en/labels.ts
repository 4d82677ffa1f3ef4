import { finder } from '../../../../portal/words/en/finder'
import type { InboxWords } from '../../words'
import { labelsOf } from '../labelsOf'

export const labels: InboxWords['labels'] = {
  states: {
    received: 'Received',
    taken: 'Taken up',
    working: 'Being followed up',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
    erased: 'Erased',
  },
  late: 'Deadline passed',
  offeredTo: (unit) => `Offered to ${unit}`,
  handedOver: 'Handed over',
  situations: { ...labelsOf(finder.situations), 'ved-ikke': 'Situation unknown' },
  ages: { ...labelsOf(finder.ages), 'ved-ikke': 'Age unknown' },
  asked: {
    ja: 'Yes, and would like help',
    'nej-ikke-muligt': 'No, it was not possible to ask',
    'nej-toer-ikke': 'No, the sender did not dare',
    mig: 'The person writes themselves',
    'sagt-nej': 'Yes, but they said no',
  },
  sources: {
    citizen: 'Citizen',
    professional: 'Meets the person through their work',
    oneself: 'The person themselves',
  },
  outcomes: {
    'met-helped': 'Met and has got help',
    'met-declined': 'Met, does not want help now',
    'not-found': 'Not found after several tries',
    'already-known': 'Known to us already',
    'handed-over-outside': 'Handed over outside the portal',
    'not-homelessness': 'Not homelessness, guided on',
    duplicate: 'Same case as another',
    misuse: 'Not a real referral',
    child: 'Child or young person: the municipality has been notified',
    emergency: 'Emergency help has been called',
  },
  outcomeWith: {
    tries: (tries) => (tries === 1 ? 'Not found after 1 try' : `Not found after ${tries} tries`),
    sameAs: (code) => `Same case as ${code}`,
  },
  told: {
    'told-followed-up':
      'Thank you. We have followed up. Out of respect for the person we may not say more.',
    'told-place-unclear':
      'We need a better description of the place. If you pass it again, call us or add a word here.',
    'told-right-place': 'Your message is now with those who are responsible.',
    'told-not-us': 'We cannot help with this here. Below is whom you can contact.',
  },
  offerReasons: {
    'place-elsewhere': 'The place belongs to the other unit',
    'lived-elsewhere': 'The person used to live where the other unit is responsible',
    'already-in-contact': 'The other unit knows the person already',
    'other-task': 'The task belongs to the other unit',
    'no-capacity': 'We cannot do it in time',
  },
  declineReasons: {
    'not-our-place': 'The place does not belong to us',
    'not-our-task': 'It is not our task',
    'no-capacity': 'We cannot do it in time',
    'known-elsewhere': 'Another unit knows the person already',
  },
  bases: {
    'person-agrees': 'The person agrees',
    law: 'The law allows it, or the authority cannot do its task without',
    'vital-interest': 'It is necessary for the person’s life or health',
  },
  informed: {
    informed: 'The person has been told',
    'not-identified': 'We do not know who the person is',
    exempt: 'The person is not to be told',
  },
  exemptReasons: {
    impossible: 'it is impossible or would take a disproportionate effort',
    'would-harm': 'it would make the help impossible or do serious harm',
    'law-provides': 'the law says expressly that we get the data',
    secrecy: 'the data is under a duty of confidentiality',
  },
}
