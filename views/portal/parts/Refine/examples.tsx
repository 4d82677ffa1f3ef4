import { exampleAnswers } from '../exampleAnswers'
import { exampleMunicipality } from '../exampleDoor'
import { Refine } from './Refine'

export const examples = {
  'asked where before': <Refine slug="varde" answers={exampleAnswers} before={null} lang="da" />,
  'before known, in danger': (
    <Refine
      slug="varde"
      answers={{ ...exampleAnswers, fra: '0561', danger: 'ja' }}
      before={exampleMunicipality}
      lang="en"
    />
  ),
}
