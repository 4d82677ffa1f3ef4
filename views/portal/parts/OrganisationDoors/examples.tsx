import { OrganisationDoors } from './OrganisationDoors'

export const examples = {
  'two sectors': (
    <section>
      <h2>Organisationer</h2>
      <OrganisationDoors
        groups={[
          { sector: 'foundation', names: ['Bikubenfonden', 'Realdania'] },
          { sector: 'association', names: ['KL'] },
        ]}
        lang="da"
      />
    </section>
  ),
}
