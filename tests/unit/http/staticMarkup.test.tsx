import { useId, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { staticMarkup } from '../../../src/http/staticMarkup'
import { langs } from '../../../views/portal/words'
import { examplePages } from '../../support/portal-examples/pages'

const assets = {
  css: '/assets/a.css',
  js: '/assets/a.js',
  font: '/assets/a.woff2',
  favicon: '/assets/a.svg',
  social: '/assets/a.png',
  sw: '/sw.js',
}

/**
 * A page's tags and texts, one a line: names in lower case, attributes in order. What stands in the
 * head is ordered too, for React moves it.
 */
function parsed(html: string): string[] {
  const lines = [...html.matchAll(/<([^>]+)>|([^<]+)/g)].map(([, tag, text]) =>
    tag === undefined ? (text ?? '') : ordered(tag),
  )
  const end = lines.indexOf('/head')
  return [...lines.slice(0, end).sort(), ...lines.slice(end)]
}

function ordered(tag: string): string {
  const [name = '', ...attributes] = tag.replace(/\/$/, '').match(/[^\s"=]+(="[^"]*")?/g) ?? []
  const named = attributes.map((each) => each.replace(/^[^=]+/, (part) => part.toLowerCase()))
  return [name, ...named.sort()].join(' ')
}

describe.each(langs)('every page in %s', (lang) => {
  it.each(Object.entries(examplePages(lang, assets)))('%s is what React makes of it', (_, page) => {
    expect(parsed(staticMarkup(page))).toEqual(parsed(renderToStaticMarkup(page)))
  })
})

describe('markup', () => {
  const same = (element: ReactNode) =>
    expect(staticMarkup(element)).toBe(renderToStaticMarkup(element))

  it('escapes texts and attributes', () => {
    const typed = `"><script>alert('1')</script>&amp;`
    same(<p title={typed}>{typed}</p>)
    expect(staticMarkup(<p title={typed}>{typed}</p>)).not.toContain('<script')
  })

  it('leaves out what is not there, and keeps numbers, also 0', () => {
    same(
      <p hidden={false} lang={undefined} data-count={0}>
        {null}
        {undefined}
        {false}
        {true}
        {0}
        {[1, 'a', [<b key="b">b</b>]]}
        <>
          <br />
        </>
      </p>,
    )
  })

  it('writes true and false of aria and data as words, others as being there or not', () => {
    same(
      <button aria-hidden={false} data-open={true} disabled={true} hidden={false}>
        a
      </button>,
    )
  })

  it('fills forms', () => {
    same(<textarea defaultValue={'\n\n<b>'} />)
    same(<input defaultValue="a" />)
    same(<input type="radio" defaultChecked={true} />)
    same(
      <select defaultValue="b">
        <option value="a">A</option>
        <optgroup label="more">
          <option value="b">B</option>
        </optgroup>
      </select>,
    )
  })

  it('throws on what a page without script cannot have', () => {
    const WithHook = () => <p>{useId()}</p>
    const later = Promise.resolve('later') as unknown as ReactNode
    for (const element of [
      <WithHook key="hook" />,
      <p key="handler" onClick={() => undefined} />,
      <p key="style" style={{ color: 'red' }} />,
      <p key="promise">{later}</p>,
    ]) {
      expect(() => staticMarkup(element)).toThrow()
    }
  })

  it.each(['javascript:alert(1)', ' JaVa\tScript:alert(1)', '\u0001java\nscript:alert(1)'])(
    'throws on the address %j',
    (address) => {
      expect(() => staticMarkup(<a href={address}>a</a>)).toThrow(/script/)
    },
  )

  it('takes an address that only holds the word', () => {
    same(<a href="https://javascript.example/a?b=javascript:">a</a>)
  })
})
