import { wordsFor } from '../../words'
import { Notice } from './Notice'

export const examples = {
  sand: <Notice text={wordsFor('da').finder.childNotice} />,
  danger: <Notice text={wordsFor('da').answer.danger} tone="danger" />,
  'with more': (
    <Notice text={wordsFor('en').place.none('6799')} tone="glow">
      <p>
        <a href="/en/kontakt/kommuner">All</a>
      </p>
    </Notice>
  ),
}
