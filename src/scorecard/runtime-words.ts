import type { Gap, RuntimeEvidence } from '../checks/evidence.ts'
import { isMissingOn, STATED, statedRuntime, versionWords } from '../judge/stated-python.ts'
import { ours, type Phrasing, strong, untrusted, words } from './phrasing.ts'
import { type Block, list, paragraph } from './safe-markdown.ts'

/** What the code ran on, and what counts where that is something else. */
export function runtimeLine(runtime: RuntimeEvidence): Phrasing {
  const ran = words`The code ran on ${ours(versionWords(runtime))}.`
  return runtime.stated
    ? ran
    : words`${ran} Scores that count run on ${ours(versionWords(statedRuntime(runtime)))}.`
}

/** The cause, where the code is written for other versions: what is missing, and what to do. */
export function gapBlocks(runtime: RuntimeEvidence | null): readonly Block[] {
  if (runtime === null || runtime.gaps.length === 0) return []
  return [
    paragraph(strong(words`The code is written for other versions than it ran on.`)),
    list(runtime.gaps.map((gap) => gapWords(gap, runtime))),
    paragraph(whatToDo(runtime)),
  ]
}

function gapWords({ kind, what, line, since, until }: Gap, ran: RuntimeEvidence): Phrasing {
  const place = words`Line ${line}`
  if (kind === 'syntax') {
    return words`${place} needs Python ${ours(since ?? '')} or later: ${untrusted(what, 80)}. Grading ran ${ours(ran.python)}.`
  }
  const name = untrusted(what.replace(/^numpy\./, 'np.').replace(/^ndarray\./, '.'), 80)
  const life =
    until === null
      ? words`exists from NumPy ${ours(since ?? '')} on`
      : words`is gone since NumPy ${ours(until)}`
  return words`${place} uses ${name}, which ${life}. Grading ran ${ours(ran.numpy)}.`
}

function whatToDo({ gaps }: RuntimeEvidence): Phrasing {
  return gaps.some((gap) => isMissingOn(STATED, gap))
    ? words`Write it for ${statedWords()}: install ${untrusted('requirements.txt', 40)} in a new environment, and run the public tests there.`
    : words`${statedWords()}, on which scores count, has all of it. Grade it there before anybody decides.`
}

function statedWords(): Phrasing {
  return ours(versionWords(STATED))
}
