import type { Trial } from '../../../src/contact/simulator/tryChange'
import { newRule, places } from '../../../src/contact/simulator/trialQuery'
import { abouts, ageGroups, situations, type Service } from '../../../src/routing/types'
import { Localized } from '../../portal/parts/Localized/Localized'
import { Checks } from './Checks'
import { reasonOf } from './doorText'
import { Field, Select } from './Field'
import { placesText } from './ruleText'
import { placeOf, type View } from './view'

/** The rule that is tried, as it could be; sent with the question. */
export function TrialFields({ trial, view }: { trial: Trial; view: View }) {
  const { words, portalWords, lang } = view
  const { rule, fields, isRemoved } = trial
  const { finder } = portalWords
  const own = words.trial
  const heading = isRemoved ? own.removing : rule ? own.editing : own.adding
  return (
    <fieldset className="sim-fields sim-fields--trial" id="proev">
      <legend>{heading}</legend>
      <input type="hidden" name="proev" value={rule?.id ?? newRule} />
      {isRemoved && <input type="hidden" name="uden" value="ja" />}
      {rule && (
        <p className="sim-wide sim-quote">
          <Localized text={reasonOf(rule, view)} lang={lang} />
        </p>
      )}
      {!isRemoved && (
        <>
          <input type="hidden" name="udkast" value="ja" />
          <Field name="til" label={own.service}>
            <ServiceSelect trial={trial} view={view} />
          </Field>
          <Field name="hvor" label={own.where}>
            <Select name="hvor" value={fields.hvor} choices={placeChoices(trial, view)} />
          </Field>
          <Field name="prioritet" label={own.priority}>
            <input
              id="sim-prioritet"
              name="prioritet"
              type="number"
              min={-100}
              max={100}
              defaultValue={fields.prioritet}
            />
          </Field>
          <Field name="gaelderfra" label={own.from}>
            <DateInput name="gaelderfra" value={fields.gaelderfra} />
          </Field>
          <Field name="gaeldertil" label={own.to}>
            <DateInput name="gaeldertil" value={fields.gaeldertil} />
          </Field>
          <Checks
            name="regelsituation"
            legend={own.situations}
            codes={situations}
            labels={finder.situations}
            ticked={fields.regelsituation}
          />
          <Checks
            name="regelalder"
            legend={own.ages}
            codes={ageGroups.filter((age) => age !== 'ved-ikke')}
            labels={finder.ages}
            ticked={fields.regelalder}
          />
          <Checks
            name="regelfor"
            legend={own.abouts}
            codes={abouts}
            labels={finder.abouts}
            ticked={fields.regelfor}
          />
          <p className="sim-wide sim-help">{own.emptyMeansAll}</p>
        </>
      )}
    </fieldset>
  )
}

/** A rule that is not there yet holds nowhere "as now", and without a municipality nowhere "here". */
function placeChoices({ rule }: Trial, view: View) {
  const here = placeOf(view)
  const names = { her: here, alle: '', 'som-nu': rule && placesText(rule.kommunekoder, view) }
  return places.flatMap((place) => {
    const name = names[place]
    return name === null ? [] : [{ value: place, label: view.words.trial.places[place](name) }]
  })
}

function ServiceSelect({
  trial: { services, fields },
  view: { words },
}: {
  trial: Trial
  view: View
}) {
  const groups = Object.entries(services) as [keyof typeof services, readonly Service[]][]
  return (
    <select id="sim-til" name="til" defaultValue={fields.til}>
      {groups
        .filter(([, members]) => members.length > 0)
        .map(([group, members]) => (
          <optgroup key={group} label={words.trial.groups[group]}>
            {members.map(({ id, name, organisation }) => (
              <option key={id} value={id}>
                {name.da === organisation.name ? name.da : `${name.da}, ${organisation.name}`}
              </option>
            ))}
          </optgroup>
        ))}
    </select>
  )
}

function DateInput({ name, value }: { name: string; value: string | null }) {
  return <input id={`sim-${name}`} name={name} type="date" defaultValue={value ?? undefined} />
}
