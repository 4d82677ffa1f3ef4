import { Localized } from './Localized'

export const examples = {
  translated: <Localized text={{ da: 'Ring først.', en: 'Call first.' }} lang="en" />,
  'Danish only': <Localized text={{ da: 'Ring først.', en: null }} lang="en" />,
}
