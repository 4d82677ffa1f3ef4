import { offerExit } from './exit'
import { offerToKeep } from './keep'
import { offerPosition } from './position'
import { offerPrint } from './print'
import { offerShare } from './share'

/* Nothing here is needed: each page works without. Each offer shows its button only if it can. */
offerExit()
offerPosition()
offerToKeep()
offerShare()
offerPrint()
