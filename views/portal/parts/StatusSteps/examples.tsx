import { StatusSteps, type StatusStep } from './StatusSteps'

const steps: StatusStep[] = [
  { title: 'Modtaget', time: 'I dag kl. 14.05', text: null, state: 'passed' },
  { title: 'Taget', time: 'I dag kl. 14.31', text: 'En har taget opgaven.', state: 'here' },
  { title: 'I gang', time: null, text: 'Der bliver fulgt op.', state: 'ahead' },
]

export const examples = {
  taken: <StatusSteps here="her er vi nu" steps={steps} />,
  late: (
    <StatusSteps
      here="we are here now"
      steps={[{ title: 'Received', time: null, text: 'Not yet.', state: 'here', mark: 'Late' }]}
    />
  ),
}
