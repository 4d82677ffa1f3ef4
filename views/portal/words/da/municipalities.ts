export const municipalities = {
  title: 'Alle kommuner',
  description: 'Find hjælp i din kommune. Alle 98 kommuner, ordnet efter region.',
  intro: 'Vælg den kommune, hvor personen er nu. Der er en åben dør i dem alle.',
  own: 'egen indgang',
  ownExplained:
    'Ved en kommune med en lysende dør kender vi den indgang, der har ansvaret. I de andre viser vi kommunen selv og de døre, der ellers er åbne.',
  jump: 'Gå til region',
  count: (number: number) => (number === 1 ? '1 kommune' : `${number} kommuner`),
}
