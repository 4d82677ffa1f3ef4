import { about } from './da/about'
import { accessibility } from './da/accessibility'
import { advice } from './da/advice'
import { answer } from './da/answer'
import { data } from './da/data'
import { doors } from './da/doors'
import { errors } from './da/errors'
import { finder } from './da/finder'
import { front } from './da/front'
import { municipalities } from './da/municipalities'
import { place } from './da/place'
import { print } from './da/print'
import { privacy } from './da/privacy'
import { professionals } from './da/professionals'
import { referral } from './da/referral'
import { report } from './da/report'
import { shell } from './da/shell'

export const da = {
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
