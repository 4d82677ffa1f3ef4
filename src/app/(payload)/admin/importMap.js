import { Icon as Icon_e50936ecdaac6105023329e47e467bc0 } from '../../../../views/admin/brand/Icon'
import { Logo as Logo_7522fe54ec10a4c10d58abffc9b5edce } from '../../../../views/admin/brand/Logo'
import { NavLinks as NavLinks_dafec2742d6086a950c741f8a24cfa7b } from '../../../../views/admin/nav/NavLinks'
import { Simulator as Simulator_b9ca56ab6aa53fe77d8ef10fa1b52a82 } from '../../../../views/admin/simulator/Simulator'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/views/admin/brand/Icon#Icon": Icon_e50936ecdaac6105023329e47e467bc0,
  "/views/admin/brand/Logo#Logo": Logo_7522fe54ec10a4c10d58abffc9b5edce,
  "/views/admin/nav/NavLinks#NavLinks": NavLinks_dafec2742d6086a950c741f8a24cfa7b,
  "/views/admin/simulator/Simulator#Simulator": Simulator_b9ca56ab6aa53fe77d8ef10fa1b52a82,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
