import { FieldError } from './FieldError'

export const examples = {
  Danish: <FieldError id="fejl" text="Vælg, hvad der er forkert." lang="da" />,
}
