import { Icon } from './Icon'

export const examples = {
  phone: <Icon name="phone" />,
  'open door': <Icon name="door" />,
}
