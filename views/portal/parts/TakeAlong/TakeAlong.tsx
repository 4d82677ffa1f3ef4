import type { Answers } from '../../links'
import { linksFor } from '../../links'
import { wordsFor, type Lang } from '../../words'
import { Icon } from '../Icon/Icon'

/** Print, save, share. Saving and sharing appear only where the script can do them. */
export function TakeAlong({ slug, answers, lang }: { slug: string; answers: Answers; lang: Lang }) {
  const words = wordsFor(lang).answer.actions
  const links = linksFor(lang)
  return (
    <section className="take" aria-label={words.label}>
      <ul>
        <li>
          <a className="button tall" href={links.printCard(slug, answers)}>
            <Icon name="print" /> {words.print}
          </a>
        </li>
        <li hidden data-save-row>
          <button
            className="button tall"
            type="button"
            data-save
            data-saved={words.saved}
            data-failed={words.saveFailed}
            aria-describedby="gem-hjaelp"
          >
            <Icon name="save" /> {words.save}
          </button>
        </li>
        <li hidden data-share-row>
          <button className="button tall" type="button" data-share>
            <Icon name="share" /> {words.share}
          </button>
        </li>
        <li>
          <a className="button tall" href={links.poster(slug)}>
            <Icon name="door" /> {words.poster}
          </a>
        </li>
      </ul>
      <p className="hint" id="gem-hjaelp" hidden data-save-hint>
        {words.save}: {words.saveHint}
      </p>
      <p role="status" data-save-status />
    </section>
  )
}
