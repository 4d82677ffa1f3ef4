import { HtmlValidate, type ConfigData } from 'html-validate'

/** The recommended rules but for React's own way of writing HTML. */
const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // It wants every word of a link that calls kept together; numbers are, sentences need not be.
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
    // A group inside a fieldset: a second fieldset would be read out twice.
    'prefer-native-element': ['error', { exclude: ['group', 'img', 'status'] }],
  },
}
const validator = new HtmlValidate(config)

/** What is wrong with a document or a fragment, one line a finding; empty = valid. */
export async function findingsIn(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}
