import { exampleAnswers } from '../exampleAnswers'
import { TakeAlong } from './TakeAlong'

export const examples = {
  Danish: <TakeAlong slug="esbjerg" answers={exampleAnswers} lang="da" />,
}
