import type { Words } from './index'
import { about } from './en/about'
import { accessibility } from './en/accessibility'
import { advice } from './en/advice'
import { answer } from './en/answer'
import { data } from './en/data'
import { doors } from './en/doors'
import { errors } from './en/errors'
import { finder } from './en/finder'
import { front } from './en/front'
import { municipalities } from './en/municipalities'
import { place } from './en/place'
import { print } from './en/print'
import { privacy } from './en/privacy'
import { professionals } from './en/professionals'
import { referral } from './en/referral'
import { report } from './en/report'
import { shell } from './en/shell'

export const en: Words = {
  about,
  accessibility,
  advice,
  answer,
  data,
  doors,
  errors,
  finder,
  front,
  municipalities,
  place,
  print,
  privacy,
  professionals,
  referral,
  report,
  shell,
}
