import { wordsFor, type Lang } from '../../words'

export const sectors = [
  'civil-society',
  'municipality',
  'foundation',
  'housing',
  'association',
  'state',
  'education',
] as const
export type Sector = (typeof sectors)[number]

export type SectorGroup = { sector: Sector; names: readonly string[] }

/** One small door for each organisation, by sector, with the figure and the names in words. */
export function OrganisationDoors({
  groups,
  lang,
}: {
  groups: readonly SectorGroup[]
  lang: Lang
}) {
  const words = wordsFor(lang).front.organisations
  return (
    <ul className="sectors">
      {groups.map(({ sector, names }) => (
        <li key={sector}>
          <h3>{words.sectors[sector]}</h3>
          <strong className="figure">{names.length}</strong>
          <Doors count={names.length} />
          <p>{names.join(', ')}</p>
        </li>
      ))}
    </ul>
  )
}

function Doors({ count }: { count: number }) {
  const width = count * 28
  return (
    <svg
      className="small-doors"
      width={width}
      height="34"
      viewBox={`0 0 ${width} 34`}
      aria-hidden="true"
    >
      {Array.from({ length: count }, (_, index) => (
        <g key={index} transform={`translate(${index * 28})`}>
          <path className="small-door" d="M0 34V11a11 11 0 0 1 22 0v23z" />
          <path fill="#f6b73c" d="M7 12h8v15H7z" />
          <path className="small-light" d="M7 27h8l4 7H3z" />
        </g>
      ))}
    </svg>
  )
}
