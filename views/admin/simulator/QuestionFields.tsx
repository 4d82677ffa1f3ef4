import { localParts } from '../../../src/routing/localTime'
import { abouts, ageGroups, childrenAnswers, situations } from '../../../src/routing/types'
import { Field, Select, type Choice } from './Field'
import type { View } from './view'

/** What a citizen could ask, and the moment they ask it. */
export function QuestionFields({ view }: { view: View }) {
  const { words, portalWords, simulation, data, query, lang } = view
  const { question } = simulation
  const { finder } = portalWords
  const own = words.question
  const asked = query.at === null ? null : localParts(query.at)
  const municipalities = [...data.directory.municipalities.values()]
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((one, other) =>
      new Intl.Collator(lang === 'en' ? 'da' : lang).compare(one.label, other.label),
    )
  const labelled = <Code extends string>(codes: readonly Code[], of: Record<Code, Labelled>) =>
    codes.map((code): Choice => ({ value: code, label: of[code].label }))
  return (
    <fieldset className="sim-fields">
      <legend>{own.legend}</legend>
      <Field name="kommune" label={own.kommune}>
        <Select
          name="kommune"
          value={question.kommune ?? ''}
          choices={[{ value: '', label: own.noKommune }, ...municipalities]}
        />
      </Field>
      <Field name="situation" label={own.situation}>
        <Select
          name="situation"
          value={question.situation}
          choices={labelled(situations, finder.situations)}
        />
      </Field>
      <Field name="alder" label={own.age}>
        <Select name="alder" value={question.age} choices={labelled(ageGroups, finder.ages)} />
      </Field>
      <Field name="for" label={own.about}>
        <Select
          name="for"
          value={question.about ?? ''}
          choices={[{ value: '', label: own.notAnswered }, ...labelled(abouts, finder.abouts)]}
        />
      </Field>
      <Field name="boern" label={own.children}>
        <Select
          name="boern"
          value={question.children}
          choices={labelled(childrenAnswers, finder.children)}
        />
      </Field>
      <Field name="fra" label={own.fra} help={own.fraHelp}>
        <Select
          name="fra"
          value={question.fra ?? ''}
          choices={[{ value: '', label: own.notAnswered }, ...municipalities]}
          hasHelp
        />
      </Field>
      <Field name="dato" label={own.date}>
        <input id="sim-dato" name="dato" type="date" defaultValue={asked?.date} />
      </Field>
      <Field name="tid" label={own.time} help={own.timeHelp}>
        <input
          id="sim-tid"
          name="tid"
          type="time"
          defaultValue={asked?.time}
          aria-describedby="sim-tid-help"
        />
      </Field>
      <label className="sim-check">
        <input name="fare" type="checkbox" value="ja" defaultChecked={question.danger === 'ja'} />{' '}
        {own.danger}
      </label>
    </fieldset>
  )
}

type Labelled = { label: string }
