import { forms } from './da/forms'
import { labels } from './da/labels'
import { list } from './da/list'
import { panel } from './da/panel'
import { access, print } from './da/print'
import { timeline } from './da/timeline'
import { units } from './da/units'

export const da = { access, forms, labels, list, panel, print, timeline, units }
