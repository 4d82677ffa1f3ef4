import { useState } from 'react'
import {
  handoverBases,
  offerReasons,
  type HandoverBasis,
  type OfferReason,
} from '../../../../src/referrals/types'
import { Notice } from '../../parts/Notice'
import { RadioField } from '../../parts/choices'
import { SelectField } from '../../parts/fields'
import { ActionForm } from './ActionForm'
import { refusalOf, type FormProps } from './controls'

/** To whom, why, and on what the text may go with it when they belong to another body. */
export function OfferForm({ detail, view, controls }: FormProps) {
  const { forms, labels } = view.words
  const words = forms.offer
  const { draft, onDraft } = controls
  const [isTried, setTried] = useState(false)
  const { to = '', reason = '', basis = '' } = draft
  const unit = detail.offerTo.find(({ id }) => id === to)
  const isOther = unit?.isOtherBody ?? false
  const isComplete = unit !== undefined && reason !== '' && (!isOther || basis !== '')
  const missing = (value: string) => (isTried && value === '' ? forms.missing : null)
  const choices = (isOtherBody: boolean) =>
    detail.offerTo
      .filter((each) => each.isOtherBody === isOtherBody)
      .map(({ id, name }) => ({ value: id, label: name }))
  const isNobody = detail.offerTo.length === 0
  return (
    <ActionForm
      form="offer"
      title={words.title}
      lead={words.lead}
      submit={isNobody ? null : words.submit}
      controls={controls}
      view={view}
      onSubmit={() => {
        setTried(true)
        const stays = basis === 'none' || !isOther
        if (isComplete)
          controls.onSubmit('offerHandover', { to, reason, basis: stays ? null : basis })
      }}
    >
      {isNobody ? (
        <Notice>
          <p>{words.nobody}</p>
        </Notice>
      ) : (
        <>
          <SelectField
            id="fi-offer-to"
            label={words.to}
            value={unit ? to : ''}
            empty={words.choose}
            error={missing(to) ?? (refusalOf(controls, 'to') && forms.missing)}
            groups={[
              { label: words.same, choices: choices(false) },
              { label: words.other, choices: choices(true) },
            ].filter((group) => group.choices.length > 0)}
            onChange={(value) => onDraft({ to: value, basis: '' })}
          />
          <RadioField<OfferReason>
            id="fi-offer-reason"
            label={words.reason}
            value={reason as OfferReason | ''}
            error={missing(reason)}
            choices={offerReasons.map((code) => ({
              value: code,
              label: labels.offerReasons[code],
            }))}
            onChange={(value) => onDraft({ reason: value })}
          />
          {isOther && (
            <RadioField<HandoverBasis | 'none'>
              id="fi-offer-basis"
              label={words.basis}
              help={words.basisHelp}
              value={basis as HandoverBasis | 'none' | ''}
              error={missing(basis)}
              choices={[
                { value: 'none', label: words.noBasis, help: words.noBasisHelp },
                ...handoverBases.map((code) => ({ value: code, label: words.bases[code] })),
              ]}
              onChange={(value) => onDraft({ basis: value })}
            />
          )}
        </>
      )}
    </ActionForm>
  )
}
