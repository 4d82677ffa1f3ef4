import { exampleWeek } from '../exampleDoor'
import { HoursTable } from './HoursTable'

export const examples = {
  'a plain week': <HoursTable week={exampleWeek} lang="da" />,
  English: <HoursTable week={exampleWeek} lang="en" />,
}
