import { exampleAnswers } from '../exampleAnswers'
import { AskBefore } from './AskBefore'

const shared = { slug: 'varde', answers: exampleAnswers }

export const examples = {
  plain: <AskBefore typed={null} lang="da" {...shared} />,
  'not found': <AskBefore typed={{ text: 'Langtbortistan', kind: 'none' }} lang="en" {...shared} />,
  several: <AskBefore typed={{ text: '6840', kind: 'several' }} lang="da" {...shared} />,
}
