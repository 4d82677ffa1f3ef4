import { keeper } from '../../kept'
import { outside } from '../../links'
import { wordsFor, type Lang, type Words } from '../../words'

/** Where the country's shelters are listed: a list to look in, no open door. */
export function ShelterList({ lang }: { lang: Lang }) {
  const { shelterList } = wordsFor(lang).answer
  return (
    <section
      className="shelter-list"
      dangerouslySetInnerHTML={lists(shelterList, '', () => (
        <>
          <h2>{shelterList.heading}</h2>
          <p>{shelterList.text}</p>
          <p>
            <a className="go" href={outside.tilbudsportalen} rel="noreferrer">
              {shelterList.link}
            </a>
          </p>
        </>
      ))}
    />
  )
}

const lists = keeper<Words['answer']['shelterList']>()
