import type { Progress } from '../progress.ts'

const WIDTH = 24

interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** A line that is drawn over on a terminal; in a log, a line for each step. */
export function progressBar(screen: Screen): Progress {
  return (done, total, what) => {
    if (screen.isTTY !== true) {
      screen.write(`[${done}/${total}] ${what}\n`)
      return
    }
    const filled = Math.round((WIDTH * done) / total)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    // Erases to the end of the line: the last name may have been longer.
    screen.write(`\r${bar} ${done}/${total} ${what}\u001b[K${done === total ? '\n' : ''}`)
  }
}

/** For thousands of steps: on a terminal as above, in a log one line for each tenth. */
export function sparseProgress(screen: Screen): Progress {
  const draw = progressBar(screen)
  return (done, total, what) => {
    const tenth = (steps: number) => Math.floor((10 * steps) / total)
    if (screen.isTTY === true || tenth(done) > tenth(done - 1)) draw(done, total, what)
  }
}
