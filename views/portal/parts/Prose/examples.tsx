import { wordsFor } from '../../words'
import { Prose } from './Prose'

export const examples = {
  about: <Prose sections={wordsFor('da').about.sections} />,
  privacy: <Prose sections={wordsFor('en').privacy.sections} />,
}
