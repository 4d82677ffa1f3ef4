import { StepDoors } from './StepDoors'

export const examples = {
  second: <StepDoors here={2} all={5} lang="da" />,
  last: <StepDoors here={6} all={6} lang="en" />,
}
