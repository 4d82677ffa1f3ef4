import { closedDoor, exampleAt, exampleDoor, fallbackDoor, nightDoor } from '../exampleDoor'
import { OpenState } from './OpenState'

export const examples = {
  open: <OpenState door={exampleDoor} at={exampleAt} lang="da" isLarge />,
  closed: <OpenState door={closedDoor} at={exampleAt} lang="da" isLarge />,
  'day and night': <OpenState door={nightDoor} at={exampleAt} lang="en" />,
  unknown: <OpenState door={fallbackDoor} at={exampleAt} lang="en" isLarge />,
}
