import {
  closedDoor,
  exampleAt,
  exampleDoor,
  exampleMunicipality,
  exampleWeek,
  fallbackDoor,
  nightDoor,
} from '../exampleDoor'
import { LitCard } from './LitCard'

const shared = { at: exampleAt, municipality: exampleMunicipality }

export const examples = {
  open: (
    <LitCard
      door={exampleDoor}
      alternative={null}
      eyebrow="Her skal du henvende dig"
      week={exampleWeek}
      lang="da"
      {...shared}
    />
  ),
  'closed, with an open door meanwhile': (
    <LitCard
      door={closedDoor}
      alternative={nightDoor}
      eyebrow="Her skal du henvende dig"
      lang="da"
      {...shared}
    />
  ),
  'no number': (
    <LitCard door={fallbackDoor} alternative={null} eyebrow="Begin here" lang="en" {...shared}>
      <p>Something to know.</p>
    </LitCard>
  ),
}
