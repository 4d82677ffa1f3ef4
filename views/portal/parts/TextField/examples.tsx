import { TextField } from './TextField'

export const examples = {
  line: (
    <TextField
      name="hvor"
      label="Hvor er det?"
      hint="For eksempel: bag biblioteket."
      value=""
      maxLength={300}
      lang="da"
    />
  ),
  'text with an error': (
    <TextField
      name="hvad"
      label="What did you see?"
      hint="At most 2,000 characters."
      value="010180-1234"
      error="This looks like a Danish CPR number."
      rows={6}
      maxLength={2000}
      lang="en"
    />
  ),
  phone: (
    <TextField
      name="telefon"
      label="Telefon"
      hint="Enheden må ringe til dig her."
      value="+45 00 12 34 56"
      type="tel"
      autoComplete="tel"
      maxLength={40}
      lang="da"
    />
  ),
}
