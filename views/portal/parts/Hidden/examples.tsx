import { Hidden } from './Hidden'

export const examples = {
  two: (
    <form action="/kontakt">
      <Hidden
        pairs={[
          ['situation', 'gade'],
          ['for', 'mig'],
        ]}
      />
      <button type="submit">Find hjælp</button>
    </form>
  ),
}
