export interface Edit {
  readonly find: string
  readonly replace: string
}

/** A text with all edits made, and what is wrong with those whose text does not stand exactly once in `place`. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
  place: string,
): { readonly text: string; readonly problems: readonly string[] } {
  const problems = edits.flatMap(({ find }) => {
    const times = text.split(find).length - 1
    return times === 1 ? [] : [`"${find.split('\n')[0]}" is ${times} times in ${place}`]
  })
  // A function as replacement: `$&` and the like are plain text in Python.
  const edited = edits.reduce((all, { find, replace }) => all.replace(find, () => replace), text)
  return { text: edited, problems }
}
