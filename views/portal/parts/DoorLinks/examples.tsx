import { exampleDoor, exampleMunicipality, fallbackDoor } from '../exampleDoor'
import { DoorKeys, DoorLinks, DoorMore } from './DoorLinks'

const shared = { municipality: exampleMunicipality, lang: 'da' as const }
const mainLine = { ...exampleMunicipality, mainLine: '+45 00111111' }

export const examples = {
  lit: <DoorLinks door={exampleDoor} isLit {...shared} />,
  'not lit': <DoorLinks door={exampleDoor} isLit={false} {...shared} />,
  'no number': <DoorLinks door={fallbackDoor} isLit {...shared} />,
  'the main line of the municipality': (
    <DoorLinks door={fallbackDoor} isLit lang="en" municipality={mainLine} />
  ),
  keys: <DoorKeys door={exampleDoor} {...shared} />,
  more: <DoorMore door={fallbackDoor} {...shared} />,
}
