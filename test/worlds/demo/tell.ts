export interface Story {
  readonly say: (text: string) => void
  /** One step, with what was seen of it on GitHub. */
  readonly step: (what: string, seen: object) => void
  readonly end: () => void
}

/** People read along on the screen; a program gets one JSON document at the end. */
export function tell(asJson: boolean): Story {
  const started = performance.now()
  const steps: object[] = []
  const screen = asJson ? process.stderr : process.stdout
  return {
    say: (text) => {
      screen.write(`${text}\n`)
    },
    step: (what, seen) => {
      const seconds = Math.round((performance.now() - started) / 100) / 10
      steps.push({ step: what, seconds, seen })
      screen.write(`\n${seconds.toFixed(1).padStart(6)} s  ${what}\n`)
      for (const [name, value] of Object.entries(seen)) {
        screen.write(`          ${name}: ${readable(value)}\n`)
      }
    },
    end: () => {
      if (asJson) process.stdout.write(`${JSON.stringify({ steps })}\n`)
    },
  }
}

/** A list of sentences has a line for each. */
function readable(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return 'none'
  const isSentence = (one: unknown) => typeof one === 'string' && one.includes(' ')
  if (Array.isArray(value) && value.length > 0 && value.every(isSentence)) {
    return value.map((one) => `\n            ${one}`).join('')
  }
  return typeof value === 'string' ? value : JSON.stringify(value)
}
