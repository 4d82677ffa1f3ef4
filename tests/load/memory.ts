import { Agent, get } from 'node:http'
import { residentMegabytes } from './processes'
import type { Target } from './startBareServer'

const requests = 10_000

/**
 * Megabytes that the portal holds after 10,000 requests, 16 at a time: every municipality's page,
 * in both languages, refined in many ways, and the same as JSON. `null` where it cannot be told.
 */
export async function memoryAfterRequests({ url, pid }: Target): Promise<number | null> {
  const slugs = await municipalities(url)
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  let next = 0
  const work = async () => {
    while (next < requests) await ask(agent, url + addressOf(slugs, next++))
  }
  await Promise.all(Array.from({ length: 16 }, work))
  agent.destroy()
  return residentMegabytes(pid)
}

async function municipalities(url: string): Promise<string[]> {
  const html = await (await fetch(`${url}/kontakt/kommuner`)).text()
  const slugs = [...html.matchAll(/href="\/kontakt\/([a-z-]+)"/g)].map(([, slug = '']) => slug)
  return [...new Set(slugs)].filter((slug) => slug !== 'kommuner' && slug !== 'fagfolk')
}

const situations = ['gade', 'sofa', 'faengsel', 'vold', 'udsaettelse']
const ages = ['18-24', '25-plus', 'ved-ikke']

/** Numbers that share no factor, so that all combinations come. */
function addressOf(slugs: readonly string[], index: number): string {
  const slug = slugs[index % slugs.length]
  const query = `situation=${situations[index % 5]}&alder=${ages[Math.floor(index / 7) % 3]}`
  if (index % 4 === 0) return `/kontakt/${slug}`
  if (index % 4 === 1) return `/en/kontakt/${slug}?${query}`
  if (index % 4 === 2) return `/kontakt.json?sted=${slug}&${query}`
  return `/kontakt/${slug}?${query}`
}

function ask(agent: Agent, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'br' } }, (res) => {
      if (res.statusCode !== 200) reject(new Error(`${url} answered ${res.statusCode}`))
      res.resume().once('end', resolve)
    }).once('error', reject)
  })
}
