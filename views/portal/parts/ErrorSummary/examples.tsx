import { ErrorSummary } from './ErrorSummary'

export const examples = {
  'one error': (
    <div>
      <ErrorSummary
        heading="Der mangler noget, før vi kan sende"
        errors={[{ href: '#hvad', text: 'Vælg, hvad der er forkert.' }]}
      />
      <p id="hvad">Hvad?</p>
    </div>
  ),
}
