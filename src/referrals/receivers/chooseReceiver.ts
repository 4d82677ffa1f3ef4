import type { Answer, Door } from '../../routing/types'
import type { Receiver, Receivers } from './types'

/** Which unit gets a written referral, and why: the door was chosen, is in charge, or comes first. */
export type Choice = {
  receiver: Receiver
  door: Door
  because: 'chosen' | 'entrance' | 'first-door'
}

/**
 * The door the sender chose, if it is one of the answer's and receives; else the entrance in charge;
 * else the first door that receives. `null` when nobody does: then no text is taken.
 */
export function chooseReceiver({
  answer,
  receivers,
  chosen = null,
}: {
  answer: Answer
  receivers: Receivers
  /** The id of a service. */
  chosen?: string | null
}): Choice | null {
  const found = (door: Door | null | undefined, because: Choice['because']): Choice | null => {
    const receiver = door ? receivers.get(door.service.id) : undefined
    return door && receiver?.isReceiving ? { receiver, door, because } : null
  }
  const doors = answer.entrance ? [answer.entrance, ...answer.doors] : answer.doors
  const firstDoor = doors.find(({ service }) => receivers.get(service.id)?.isReceiving)
  return (
    found(chosen === null ? null : doors.find(({ service }) => service.id === chosen), 'chosen') ??
    found(answer.entrance, 'entrance') ??
    found(firstDoor, 'first-door')
  )
}
