import { exampleAnswers } from '../exampleAnswers'
import {
  closedDoor,
  exampleAt,
  exampleDoor,
  exampleMunicipality,
  exampleWeek,
  fallbackDoor,
  nightDoor,
} from '../exampleDoor'
import { WriteForm } from '../WriteTo/WriteTo'
import { DoorCard } from './DoorCard'

const shared = { at: exampleAt, municipality: exampleMunicipality }

export const examples = {
  open: <DoorCard door={exampleDoor} week={exampleWeek} lang="da" {...shared} />,
  'closed and stale': <DoorCard door={closedDoor} lang="en" {...shared} />,
  'a shelter, in Danish only': <DoorCard door={nightDoor} lang="en" {...shared} />,
  'receives what is written': (
    <div>
      <WriteForm kommune="0561" answers={exampleAnswers} lang="da" />
      <DoorCard door={exampleDoor} lang="da" canWrite {...shared} />
    </div>
  ),
  'no number': <DoorCard door={fallbackDoor} lang="da" {...shared} />,
}
