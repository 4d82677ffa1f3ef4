import { offerAttach } from './attach'
import { offerCopy } from './copy'
import { offerExit } from './exit'
import { offerToKeep } from './keep'
import { offerPosition } from './position'
import { offerPrint } from './print'
import { offerProof } from './proof'
import { offerShare } from './share'

/* Nothing here is needed: each page works without. Each offer shows its button only if it can. */
offerExit()
offerPosition()
offerToKeep()
offerShare()
offerPrint()
offerCopy()
offerAttach()
offerProof()
