import type { InboxWords } from '../words'
import { forms } from './en/forms'
import { labels } from './en/labels'
import { list } from './en/list'
import { panel } from './en/panel'
import { access, print } from './en/print'
import { timeline } from './en/timeline'
import { units } from './en/units'

export const en: InboxWords = { access, forms, labels, list, panel, print, timeline, units }
