import { PlaceForm } from './PlaceForm'

export const examples = {
  plain: <PlaceForm lang="da" />,
  'about oneself, with a link': (
    <PlaceForm lang="en" isMe kept={[['for', 'mig']]}>
      <a href="/en/kontakt">It is about someone else</a>
    </PlaceForm>
  ),
  'what was typed': <PlaceForm lang="da" asked="home" value='"6799" & Co' id="igen" />,
}
