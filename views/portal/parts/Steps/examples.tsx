import { wordsFor } from '../../words'
import { Steps } from './Steps'

export const examples = {
  'with titles': <Steps steps={wordsFor('da').advice.next} />,
  'text alone': <Steps steps={[{ title: null, text: 'Du ringer.' }]} />,
}
