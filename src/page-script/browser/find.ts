/** The one element that the page was made with; a page without it is a mistake of ours. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`the page has no ${id}`)
}

export function all<T extends HTMLElement>(
  within: ParentNode,
  selector: string,
  type: new () => T,
): readonly T[] {
  return [...within.querySelectorAll(selector)].filter((found): found is T => found instanceof type)
}

/** Tells a screen reader what changed elsewhere on the page. */
export function say(text: string): void {
  byId('said', HTMLElement).textContent = text
}
