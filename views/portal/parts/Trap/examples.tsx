import { Trap } from './Trap'

export const examples = {
  Danish: <Trap name="hjemmeside" label="Lad dette felt stå tomt" />,
}
