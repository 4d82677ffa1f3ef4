import { closedDoor, exampleDoor } from '../exampleDoor'
import { ConfirmedLine } from './ConfirmedLine'

const never = { ...closedDoor, service: { ...closedDoor.service, confirmedAt: null } }

export const examples = {
  confirmed: <ConfirmedLine door={exampleDoor} lang="da" />,
  stale: <ConfirmedLine door={closedDoor} lang="en" />,
  never: <ConfirmedLine door={never} lang="da" />,
}
