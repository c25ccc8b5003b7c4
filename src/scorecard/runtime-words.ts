import type { Gap, RuntimeEvidence } from '../checks/evidence.ts'
import { isMissingOn, STATED, statedRuntime, versionWords } from '../judge/stated-python.ts'
import { ours, type Phrasing, strong, untrusted, words } from './phrasing.ts'
import { type Block, list, paragraph } from './safe-markdown.ts'
import type { Scorecard } from './scorecard.ts'

/** What the code ran on, and what counts where that is something else. */
export function runtimeLine(runtime: RuntimeEvidence): Phrasing {
  const ran = words`The code ran on ${ours(versionWords(runtime))}.`
  return runtime.stated
    ? ran
    : words`${ran} Scores that count run on ${ours(versionWords(statedRuntime(runtime)))}.`
}

type Ran = Pick<Scorecard, 'runtime' | 'cause'>

/** Where the code is written for other versions: what is missing, and what to do where the cause does not say it. */
export function gapBlocks({ runtime, cause }: Ran, reader: 'candidate' | 'team'): readonly Block[] {
  if (runtime === null || runtime.gaps.length === 0) return []
  const lines = list(runtime.gaps.map((gap) => gapWords(gap, runtime)))
  if (cause?.kind === 'other-versions') return [lines]
  const opening = paragraph(strong(words`The code is written for other versions than it ran on.`))
  return [opening, lines, paragraph(whatToDo(runtime, reader))]
}

/** What to do next about versions, as the candidate or the team has to do it. */
export function whatToDo({ gaps }: RuntimeEvidence, reader: 'candidate' | 'team'): Phrasing {
  if (gaps.some((gap) => isMissingOn(STATED, gap))) {
    const change = words`Write it for ${statedWords()}: install ${untrusted('requirements.txt', 40)} in a new environment, and run the public tests there.`
    return reader === 'candidate' ? change : words`The candidate is told: ${change}`
  }
  const has = words`${statedWords()}, on which scores count, has all of it.`
  return reader === 'candidate'
    ? words`${has} You need not change it: tell the team that another version was used.`
    : words`${has} Grade it there before anybody decides.`
}

const NO_ATTRIBUTE = /(?:^|: )raised AttributeError$/

/**
 * For the team, where tests ended as they do when a version lacks something, and nothing that is known to be
 * lacking was found. It says why tests failed, so candidates do not see it.
 */
export function mayLackBlocks({ runtime, criteria }: Scorecard): readonly Block[] {
  if (runtime === null || runtime.stated || runtime.gaps.length > 0) return []
  const ended = criteria
    .flatMap(({ evidence }) => evidence)
    .filter((fact) => fact.kind === 'test' && NO_ATTRIBUTE.test(fact.detail))
  if (ended.length === 0) return []
  const tests = ended.length === 1 ? '1 hidden test' : `${ended.length} hidden tests`
  const warning = words`${ours(tests)} ended with an AttributeError, and the code did not run on the versions on which scores count.`
  const next = words`What was missing may be there on ${ours(versionWords(statedRuntime(runtime)))}; this run had ${ours(versionWords(runtime))}. Grade it there before anybody decides.`
  return [paragraph(words`${strong(warning)} ${next}`)]
}

function gapWords({ kind, what, line, since, until }: Gap, ran: RuntimeEvidence): Phrasing {
  const place = words`Line ${line}`
  if (kind === 'syntax') {
    return words`${place} needs Python ${ours(since ?? '')} or later: ${untrusted(what, 80)}. Grading ran ${ours(ran.python)}.`
  }
  const name = untrusted(
    what.replace(/^numpy\./, 'np.').replace(/^(?:ndarray|Generator)\./, '.'),
    80,
  )
  const life =
    until === null
      ? words`exists from NumPy ${ours(since ?? '')} on`
      : words`is gone since NumPy ${ours(until)}`
  return words`${place} uses ${name}, which ${life}. Grading ran ${ours(ran.numpy)}.`
}

function statedWords(): Phrasing {
  return ours(versionWords(STATED))
}
