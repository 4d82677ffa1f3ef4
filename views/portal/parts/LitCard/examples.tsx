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
  'closed, but receives what is written': (
    <div>
      <WriteForm kommune="0561" answers={exampleAnswers} lang="da" />
      <LitCard
        door={closedDoor}
        alternative={nightDoor}
        eyebrow="Her skal du henvende dig"
        lang="da"
        canWrite
        {...shared}
      />
    </div>
  ),
  'no number': (
    <LitCard door={fallbackDoor} alternative={null} eyebrow="Begin here" lang="en" {...shared}>
      <p>Something to know.</p>
    </LitCard>
  ),
}
