import {
  closedDoor,
  exampleAt,
  exampleDoor,
  exampleMunicipality,
  exampleWeek,
  fallbackDoor,
  nightDoor,
} from '../exampleDoor'
import { DoorCard } from './DoorCard'

const shared = { at: exampleAt, municipality: exampleMunicipality }

export const examples = {
  open: <DoorCard door={exampleDoor} week={exampleWeek} lang="da" {...shared} />,
  'closed and stale': <DoorCard door={closedDoor} lang="en" {...shared} />,
  'a shelter, in Danish only': <DoorCard door={nightDoor} lang="en" {...shared} />,
  'no number': <DoorCard door={fallbackDoor} lang="da" {...shared} />,
}
