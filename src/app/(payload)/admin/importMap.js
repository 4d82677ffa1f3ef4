import { Nav as Nav_c02287fc8cd59804ea93b66d9a2316ec } from '../../../../views/admin/nav/Nav'
import { Icon as Icon_e50936ecdaac6105023329e47e467bc0 } from '../../../../views/admin/brand/Icon'
import { Logo as Logo_7522fe54ec10a4c10d58abffc9b5edce } from '../../../../views/admin/brand/Logo'
import { DemoNote as DemoNote_593c2616505462123e6e14867b229bf1 } from '../../../../views/admin/nav/DemoNote'
import { Dashboard as Dashboard_dfba06fc6a54fb5fc4c5037fe69aacfe } from '../../../../views/admin/dashboard/Dashboard'
import { Simulator as Simulator_b9ca56ab6aa53fe77d8ef10fa1b52a82 } from '../../../../views/admin/simulator/Simulator'
import { InboxView as InboxView_619df2574808b36a8f9ee9997775d897 } from '../../../../views/admin/inbox/InboxView'
import { PrintView as PrintView_d814c141f7a1e836de3c2d33c9131b7a } from '../../../../views/admin/print/PrintView'
import { WorkListView as WorkListView_fb7da9095efad9897aff8bd5e6959571 } from '../../../../views/admin/worklist/WorkListView'
import { UnitsView as UnitsView_d5fcf614058844932e16269fcd2a0aa9 } from '../../../../views/admin/units/UnitsView'
import { AccessView as AccessView_a424eb9594b3177cf26827251c2b41b7 } from '../../../../views/admin/access/AccessView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/views/admin/nav/Nav#Nav": Nav_c02287fc8cd59804ea93b66d9a2316ec,
  "/views/admin/brand/Icon#Icon": Icon_e50936ecdaac6105023329e47e467bc0,
  "/views/admin/brand/Logo#Logo": Logo_7522fe54ec10a4c10d58abffc9b5edce,
  "/views/admin/nav/DemoNote#DemoNote": DemoNote_593c2616505462123e6e14867b229bf1,
  "/views/admin/dashboard/Dashboard#Dashboard": Dashboard_dfba06fc6a54fb5fc4c5037fe69aacfe,
  "/views/admin/simulator/Simulator#Simulator": Simulator_b9ca56ab6aa53fe77d8ef10fa1b52a82,
  "/views/admin/inbox/InboxView#InboxView": InboxView_619df2574808b36a8f9ee9997775d897,
  "/views/admin/print/PrintView#PrintView": PrintView_d814c141f7a1e836de3c2d33c9131b7a,
  "/views/admin/worklist/WorkListView#WorkListView": WorkListView_fb7da9095efad9897aff8bd5e6959571,
  "/views/admin/units/UnitsView#UnitsView": UnitsView_d5fcf614058844932e16269fcd2a0aa9,
  "/views/admin/access/AccessView#AccessView": AccessView_a424eb9594b3177cf26827251c2b41b7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
