import { createElement, Fragment } from 'react'

const HYPHENATED = /(\S+-\S+)/u

/** A title whose hyphenated words stay on one line: a name such as "Jong-un" is read as one. */
export function Unbroken({ title }: { title: string }) {
  // spread as children, which need no keys
  return createElement(
    Fragment,
    null,
    ...title
      .split(HYPHENATED)
      .map((part, at) => (at % 2 === 0 ? part : createElement('span', { className: 'unbroken' }, part))),
  )
}
