import { Icon as Icon_e50936ecdaac6105023329e47e467bc0 } from '../../../../views/admin/brand/Icon'
import { Logo as Logo_7522fe54ec10a4c10d58abffc9b5edce } from '../../../../views/admin/brand/Logo'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/views/admin/brand/Icon#Icon": Icon_e50936ecdaac6105023329e47e467bc0,
  "/views/admin/brand/Logo#Logo": Logo_7522fe54ec10a4c10d58abffc9b5edce,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
