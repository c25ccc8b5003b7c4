import type { Progress } from '../progress.ts'

const WIDTH = 24
// A log gets a line for each step of a list of people, and for each tenth of thousands of trials.
const MOST_LINES = 200

interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** A line that is drawn over on a terminal; lines in a log. */
export function progressBar(screen: Screen): Progress {
  return (done, total, what) => {
    if (screen.isTTY !== true) {
      if (total <= MOST_LINES || tenth(done, total) > tenth(done - 1, total)) {
        screen.write(`[${done}/${total}] ${what}\n`)
      }
      return
    }
    const filled = Math.round((WIDTH * done) / total)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    // Erases to the end of the line: the last name may have been longer.
    screen.write(`\r${bar} ${done}/${total} ${what}\u001b[K${done === total ? '\n' : ''}`)
  }
}

function tenth(done: number, total: number): number {
  return Math.floor((10 * done) / total)
}
