/** Façades in flat shapes; their windows tell what the text beside them says. Decorative. */
const drawings = {
  /** One open door: there is a way in. */
  door: (
    <>
      <path fill="#1b2b50" d="M90 62l62-36 62 36v106H90z" />
      <path fill="#f6b73c" d="M140 104h34v64h-34zM190 92h16v20h-16z" />
      <path fill="#7087c6" d="M126 112l14-8v64l-14 8z" />
      <path fill="#263a68" d="M145 60h16v18h-16zM102 92h16v20h-16z" />
      <path fill="#7a6032" d="M140 168h34l20 32h-76z" />
    </>
  ),
  /** A lamp outside: one sees where one is going. */
  lamp: (
    <>
      <path fill="#1b2b50" d="M186 74l50-34 50 34v94h-100z" />
      <path fill="#263a68" d="M200 92h14v18h-14zM258 92h14v18h-14zM200 128h14v18h-14z" />
      <path fill="#f6b73c" d="M229 84h16v20h-16zM228 124h18v44h-18zM76 44h22l6 12H70z" />
      <path fill="#7a6032" d="M80 58h14l44 110H36zM228 168h18l12 24h-40z" />
      <path fill="#7087c6" d="M85 58h4v110h-4z" />
    </>
  ),
  /** Several lit houses: many who know the same. */
  houses: (
    <>
      <path
        fill="#1b2b50"
        d="M24 76l42-30 42 30v92H24zM118 86l40-28 40 28v82h-80zM208 66l42-30 42 30v102h-84z"
      />
      <path fill="#263a68" d="M34 130h14v18H34zM172 104h14v18h-14zM222 82h14v18h-14z" />
      <path
        fill="#f6b73c"
        d="M40 86h16v20H40zM76 86h16v20H76zM60 132h18v36H60zM132 100h16v20h-16zM148 134h18v34h-18zM262 82h16v20h-16zM222 116h16v20h-16zM262 116h16v20h-16zM242 146h18v22h-18z"
      />
      <path fill="#7a6032" d="M60 168h18l16 32H44zM148 168h18l14 32h-46zM242 168h18l16 32h-50z" />
    </>
  ),
} as const
export type FacadeName = keyof typeof drawings

export function Facade({ name }: { name: FacadeName }) {
  return (
    <svg
      className="facade"
      viewBox="0 0 316 200"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <path fill="#101c36" d="M0 0h316v168H0z" />
      <path fill="#0a1226" d="M0 168h316v32H0z" />
      {drawings[name]}
    </svg>
  )
}
