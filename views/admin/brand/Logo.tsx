import { Icon } from './Icon'

/** Above the sign-in form: whose house this is. */
export function Logo() {
  return (
    <div className="brand">
      <Icon size={56} />
      <div>
        <p className="brand__name">Fælles Indgang</p>
        <p className="brand__alliance">Hjem til Alle-alliancen</p>
      </div>
    </div>
  )
}
