/** The lines of a comment; quoted text and code are somebody's example, and empty here. */
export function spokenLines(body: string): readonly string[] {
  let fence: string | null = null
  return body.split(/\r?\n/).map((text) => {
    const mark = /^\s{0,3}(```|~~~)/.exec(text)?.[1]
    if (mark !== undefined && (fence === null || fence === mark)) {
      fence = fence === null ? mark : null
      return ''
    }
    return fence !== null || /^\s{0,3}>/.test(text) ? '' : text
  })
}
