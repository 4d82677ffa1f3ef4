import { closedDoor, exampleDoor, fallbackDoor, nightDoor } from '../exampleDoor'
import { DoorFacts } from './DoorFacts'

const priced = {
  ...nightDoor,
  service: {
    ...nightDoor.service,
    price: { da: 'Spørg, hvad en nat koster.', en: null },
    capacityNote: { da: 'Få pladser om vinteren.', en: 'Few places in winter.' },
  },
}

export const examples = {
  confirmed: <DoorFacts door={exampleDoor} lang="da" />,
  stale: <DoorFacts door={closedDoor} lang="en" />,
  'price and places': <DoorFacts door={priced} lang="en" />,
  'stands in for a gap': <DoorFacts door={fallbackDoor} lang="da" />,
}
