import { ContactLines } from './ContactLines'

const secretariat = {
  name: 'Sekretariatet',
  email: 'sekretariat@hjemtilalle.example',
  phone: '+45 00 11 22 33',
}

export const examples = {
  Danish: <ContactLines secretariat={secretariat} lang="da" />,
  English: <ContactLines secretariat={secretariat} lang="en" />,
}
