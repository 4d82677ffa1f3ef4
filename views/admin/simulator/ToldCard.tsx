import type { Told } from '../../../src/contact/simulator/told'
import { Localized } from '../../portal/parts/Localized/Localized'
import { clearMoment } from '../parts/moments'
import type { View } from './view'

/** To whom a written referral would go, and by when it must be taken. */
export function ToldCard({ view }: { view: View }) {
  const { words, simulation } = view
  const after = simulation.trial?.result?.told
  const isOther = after !== undefined && keyOf(after) !== keyOf(simulation.told)
  return (
    <section className="sim-told" aria-labelledby="sim-told">
      <h2 id="sim-told">{words.told.heading}</h2>
      <p className="sim-quiet">{words.told.lead}</p>
      <ToldText told={simulation.told} view={view} />
      {isOther && (
        <>
          <h3>{words.told.after}</h3>
          <ToldText told={after} view={view} />
        </>
      )}
    </section>
  )
}

function ToldText({ told, view }: { told: Told; view: View }) {
  const { words, lang, data, simulation } = view
  if (told.kind === 'nobody') return <p>{words.told.nobody[told.because]}</p>
  const { receiver, because } = told.choice
  const { at } = simulation
  // What a unit has agreed is its own and the secretariat's to know; what it promises is everybody's.
  const isOpen = data.openAgreements.has(receiver.service.id)
  return (
    <>
      <p className="sim-unit">
        <Localized text={receiver.service.name} lang={lang} />
      </p>
      <p>{words.told.because[because]}</p>
      {isOpen || receiver.isPromised ? (
        <p>
          <strong>
            <time dateTime={new Date(told.deadline).toISOString()}>
              {words.told.deadline(clearMoment(told.deadline, at, lang))}
            </time>
          </strong>
        </p>
      ) : (
        <p>{words.told.notPromised}</p>
      )}
      {isOpen && <Inside receiver={receiver} view={view} />}
    </>
  )
}

type Receiver = Extract<Told, { kind: 'unit' }>['choice']['receiver']

function Inside({ receiver, view }: { receiver: Receiver; view: View }) {
  const { words, people, data, lang } = view
  const deputy = receiver.deputy === null ? null : data.directory.services.get(receiver.deputy)
  const names = receiver.people.flatMap((id) => people.get(id) ?? [])
  const count = words.told.people(receiver.people.length)
  return (
    <>
      <p>{names.length > 0 ? `${count}: ${names.join(', ')}.` : `${count}.`}</p>
      <p>
        {deputy
          ? words.told.deputy(lang === 'en' ? (deputy.name.en ?? deputy.name.da) : deputy.name.da)
          : words.told.noDeputy}
      </p>
    </>
  )
}

function keyOf(told: Told): string {
  return told.kind === 'nobody'
    ? told.because
    : `${told.choice.receiver.service.id} ${told.deadline}`
}
