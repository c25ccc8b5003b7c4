/**
 * "Job summaries are isolated between steps and each step is restricted to a maximum size of 1MiB": docs.github.com,
 * Workflow commands for GitHub Actions. A larger one is dropped as a whole:
 * https://github.com/prefix-dev/rattler-build/issues/2738. What is left of it is for the Markdown of a comment, which
 * a step may have written before.
 */
const MOST_BYTES = 768 * 1024
/** For the last lines, which say what to do next. */
const END_BYTES = 8 * 1024
const LEFT_OUT = '... More lines are in the log of this step. These are the last ones: ...'

/** What a step says, as far as a run's summary takes it: the first lines and the last ones. */
export function summaryText(said: string, most = MOST_BYTES, forEnd = END_BYTES): string {
  if (bytesOf(said) <= most) return said
  const lines = said.split('\n')
  const end = fitting(lines.toReversed(), forEnd).toReversed()
  const begin = lines.slice(0, lines.length - end.length)
  const room = most - bytesOf([LEFT_OUT, ...end].join('\n')) - 1
  return [...fitting(begin, room), LEFT_OUT, ...end].join('\n')
}

/** The first of the lines that fit, each with what ends it. */
function fitting(lines: readonly string[], most: number): readonly string[] {
  let bytes = 0
  const firstTooLong = lines.findIndex((line) => {
    bytes += bytesOf(line) + 1
    return bytes > most
  })
  return firstTooLong === -1 ? lines : lines.slice(0, firstTooLong)
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}
