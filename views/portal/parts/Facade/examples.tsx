import { Facade } from './Facade'

export const examples = {
  door: <Facade name="door" />,
  lamp: <Facade name="lamp" />,
  houses: <Facade name="houses" />,
}
