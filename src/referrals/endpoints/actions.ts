import type { z } from 'zod'
import { acceptHandover } from '../actions/acceptHandover'
import { acknowledge } from '../actions/acknowledge'
import { addNote } from '../actions/addNote'
import { chase } from '../actions/chase'
import { closeReferral } from '../actions/closeReferral'
import { declineHandover } from '../actions/declineHandover'
import { eraseTexts } from '../actions/eraseTexts'
import { informPerson } from '../actions/informPerson'
import type { ActionInput } from '../actions/input'
import { joinReferrals } from '../actions/joinReferrals'
import { markFiled } from '../actions/markFiled'
import { offerHandover } from '../actions/offerHandover'
import { setResponsible } from '../actions/setResponsible'
import { startWork } from '../actions/startWork'
import { takeBackOffer } from '../actions/takeBackOffer'
import { takeOver } from '../actions/takeOver'
import { unjoinReferral } from '../actions/unjoinReferral'
import type { Referral } from '../rows/types'
import type { ReferralServices } from '../services'
import * as forms from './schemas'

type Form = z.infer<typeof forms.plainForm>

export type RestAction = {
  form: z.ZodType<Form>
  run: (services: ReferralServices, input: ActionInput) => Promise<Referral>
}

/** Everything that somebody signed in does to a referral, by the last part of its address. */
export const restActions: Readonly<Record<string, RestAction>> = {
  acknowledge: action(forms.plainForm, acknowledge),
  startWork: action(forms.plainForm, startWork),
  addNote: action(forms.noteForm, addNote),
  offerHandover: action(forms.offerForm, offerHandover),
  takeBackOffer: action(forms.plainForm, takeBackOffer),
  acceptHandover: action(forms.plainForm, acceptHandover),
  declineHandover: action(forms.declineForm, declineHandover),
  takeOver: action(forms.plainForm, takeOver),
  setResponsible: action(forms.responsibleForm, setResponsible),
  informPerson: action(forms.informForm, informPerson),
  markFiled: action(forms.filedForm, markFiled),
  joinReferrals: action(forms.joinForm, joinReferrals),
  unjoinReferral: action(forms.plainForm, unjoinReferral),
  closeReferral: action(forms.closeForm, closeReferral),
  eraseTexts: action(forms.plainForm, eraseTexts),
  chase: action(forms.plainForm, chase),
}

/** A form and the action that takes what it holds; their types are checked here, then forgotten. */
function action<Schema extends z.ZodType<Form>>(
  form: Schema,
  run: (
    services: ReferralServices,
    input: Pick<ActionInput, 'user' | 'id'> & z.infer<Schema>,
  ) => Promise<Referral>,
): RestAction {
  return { form, run: run as RestAction['run'] }
}
