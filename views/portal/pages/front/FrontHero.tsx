import { linksFor } from '../../links'
import { Icon } from '../../parts/Icon/Icon'
import { PlaceForm } from '../../parts/PlaceForm/PlaceForm'
import { wordsFor, type Lang } from '../../words'

/** One street in the evening: the first door is wide and open, the other two ajar. */
export function FrontHero({ lang }: { lang: Lang }) {
  const words = wordsFor(lang)
  const { front } = words
  const links = linksFor(lang)
  return (
    <div className="hero">
      <div className="container">
        <h1>{front.heading}</h1>
        <p className="hero-intro">{front.intro}</p>
        <div className="street">
          <Houses />
          <section className="door-wide">
            <Leaf />
            <h2>{front.worried.heading}</h2>
            <p>{front.worried.text}</p>
            <PlaceForm lang={lang}>
              <a href={links.aboutMyself}>{words.place.aboutMyself}</a>
            </PlaceForm>
          </section>
          <AjarDoor href={links.professionals} {...front.work} />
          <AjarDoor href={links.municipalities} {...front.municipalities} />
        </div>
      </div>
    </div>
  )
}

/** The whole door can be pressed; its link is the heading. */
function AjarDoor({
  href,
  heading,
  text,
  go,
}: {
  href: string
  heading: string
  text: string
  go: string
}) {
  return (
    <section className="door-ajar">
      <h2>
        <a href={href}>{heading}</a>
      </h2>
      <p>{text}</p>
      <p className="door-go">
        {go} <Icon name="arrow" />
      </p>
    </section>
  )
}

function Leaf() {
  return (
    <svg className="leaf" viewBox="0 0 62 380" preserveAspectRatio="none" aria-hidden="true">
      <linearGradient id="leaf">
        <stop stopColor="#34477e" />
        <stop offset="1" stopColor="#647bbd" />
      </linearGradient>
      <path fill="url(#leaf)" d="M0 22L62 0v380H0z" />
      <path fill="#3c5190" d="M12 54l38-16v142l-38 7zM12 219l38-7v130l-38 20z" />
      <path fill="#f6b73c" d="M5 204h5v20H5z" />
    </svg>
  )
}

function Houses() {
  return (
    <svg className="houses" viewBox="0 0 600 440" preserveAspectRatio="xMinYMax" aria-hidden="true">
      <path fill="#172650" d="M0 440V100l80-58 80 58v340zM330 440V112l78-54 78 54v328z" />
      <path fill="#1c2e60" d="M146 440V72L244 0l98 72v368zM476 440V84l96-68 96 68v356z" />
      <path
        fill="#2a3d6d"
        d="M190 90h16v24h-16zM284 90h16v24h-16zM514 164h16v24h-16zM566 110h16v24h-16zM566 164h16v24h-16z"
      />
      <path fill="#e5ab3f" d="M236 90h16v24h-16zM514 110h16v24h-16zM566 214h16v24h-16z" />
    </svg>
  )
}
