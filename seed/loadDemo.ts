import type { Payload } from 'payload'
import { demoAdvice } from './demo/advice'
import { demoAgreements } from './demo/agreements'
import { demoOrganisations } from './demo/organisations'
import { demoRules } from './demo/rules'
import { demoServices } from './demo/services'
import { adviceDocument, ruleDocument, serviceDocument } from './demo/toDocuments'
import { demoUsers, userDocument } from './demo/users'
import { loadReference } from './reference/loadReference'
import { saveMissing } from './saveMissing'

/**
 * Reference data and the demo: the alliance's organisations, made-up services in eight
 * municipalities with their rules, advice, and a user for each role with a password that everybody
 * knows. May be run again: what is there is left as it is, with what was changed in it.
 *
 * @param now the day the confirmations are counted back from
 * @returns how many documents were written
 */
export async function loadDemo({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const save = (
    collection: Parameters<typeof saveMissing>[0]['collection'],
    documents: Parameters<typeof saveMissing>[0]['documents'],
  ) => saveMissing({ payload, collection, documents })
  const written = [
    await loadReference({ payload }),
    await save('organisations', demoOrganisations()),
    await save(
      'services',
      demoServices.map((service) => serviceDocument({ service, now })),
    ),
    await save('routing-rules', demoRules.map(ruleDocument)),
    await save('situation-advice', demoAdvice.map(adviceDocument)),
    await save('users', demoUsers.map(userDocument)),
    await save('receiving-agreements', demoAgreements(now)),
  ]
  return written.reduce((sum, count) => sum + count, 0)
}
