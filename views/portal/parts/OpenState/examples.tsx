import { closedDoor, exampleAt, exampleDoor, fallbackDoor, nightDoor } from '../exampleDoor'
import { OpenState } from './OpenState'

export const examples = {
  open: <OpenState door={exampleDoor} at={exampleAt} municipality={null} lang="da" isLarge />,
  closed: <OpenState door={closedDoor} at={exampleAt} municipality={null} lang="da" isLarge />,
  'day and night': <OpenState door={nightDoor} at={exampleAt} municipality={null} lang="en" />,
  unknown: <OpenState door={fallbackDoor} at={exampleAt} municipality={null} lang="en" isLarge />,
}
