/**
 * A position pasted into the place field, as maps give it: `55.4765, 8.4594`, `55.4765° N 8.4594° E`
 * or with decimal commas. Latitude first. `null` for any other text.
 */
export const readCoordinates = (text: string): { lat: number; lon: number } | null => {
  const match =
    /^\s*(-?\d{1,2}[.,]\d{2,15})\s*°?\s*N?\s*[,;\s]\s*(-?\d{1,3}[.,]\d{2,15})\s*°?\s*[EØ]?\s*$/i.exec(
      text,
    )
  const [, lat, lon] = match ?? []
  if (lat === undefined || lon === undefined) return null
  return { lat: Number(lat.replace(',', '.')), lon: Number(lon.replace(',', '.')) }
}
