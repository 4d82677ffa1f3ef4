import type { ReactElement } from 'react'
import { staticMarkup } from './staticMarkup'

/** Renders a component that returns `<html>` to a whole document, without any script of React. */
export function renderPage(element: ReactElement): string {
  return `<!DOCTYPE html>${staticMarkup(element)}`
}
