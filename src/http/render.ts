import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'

/** Renders a component that returns `<html>` to a whole document, without any script of React. */
export function renderPage(element: ReactElement): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(element)}`
}
