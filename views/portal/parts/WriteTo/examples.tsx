import { exampleAnswers } from '../exampleAnswers'
import { exampleDoor } from '../exampleDoor'
import { CannotCall, WriteForm, WriteTo } from './WriteTo'

const form = (lang: 'da' | 'en') => (
  <WriteForm kommune="0561" answers={exampleAnswers} lang={lang} />
)

export const examples = {
  'a unit that receives': (
    <div>
      {form('da')}
      <WriteTo service={exampleDoor.service} lang="da" />
    </div>
  ),
  'the next right thing': (
    <div>
      {form('en')}
      <WriteTo service={exampleDoor.service} lang="en" isLit />
    </div>
  ),
  'nobody receives': (
    <div>
      {form('da')}
      <CannotCall lang="da" />
    </div>
  ),
}
