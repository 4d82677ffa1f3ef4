import { CheckRow } from '../../parts/CheckRow/CheckRow'
import { Icon } from '../../parts/Icon/Icon'
import { wordsFor, type Lang } from '../../words'
import { referralFields, yes, type Draft } from './form'

/**
 * The exact position beside the words. Only a script can ask the phone for one, so its button is
 * hidden until that is found to be possible; what was attached can be left out again without.
 */
export function PositionField({ position, lang }: { position: Draft['position']; lang: Lang }) {
  const words = wordsFor(lang).referral.steps.report.position
  return (
    <div className="attach" data-attach>
      <input type="hidden" name={referralFields.lat} defaultValue={position?.lat} data-attach-lat />
      <input type="hidden" name={referralFields.lon} defaultValue={position?.lon} data-attach-lon />
      <button
        className="link-button"
        type="button"
        hidden
        data-attach-button
        data-busy={words.busy}
        data-failed={words.failed}
        data-done={words.attached}
      >
        <Icon name="target" /> <span>{words.attach}</span>
      </button>
      <p className="hint" role="status" data-attach-status />
      <div hidden={!position} data-attach-row>
        <CheckRow
          name={referralFields.position}
          value={yes}
          label={words.send}
          help={words.help}
          isChecked={position !== null}
        />
      </div>
    </div>
  )
}
