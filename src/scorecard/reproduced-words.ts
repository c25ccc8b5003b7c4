import type { ReproducedEvidence, ReproducedNumber } from '../checks/evidence.ts'
import { count, lines, ours, type Phrasing, untrusted, words } from './phrasing.ts'
import { type Block, paragraph, table } from './safe-markdown.ts'

const VERDICTS: Readonly<Record<ReproducedNumber['verdict'], string>> = {
  reproduced: 'reproduced',
  differs: 'differs',
  'not-run': 'not run',
}

/** The write-up's numbers beside those of the run; reviewers and candidates see the same. */
export function reproducedFacts(fact: ReproducedEvidence, permalinkBase: string | null): Block {
  const { file, runs, numbers } = fact
  const rows = numbers.map((number) => [
    words`${ours(number.name)} (${ours(number.unit)})`,
    written(number, fact, permalinkBase),
    number.run === null ? words`none` : ours(figures(number.run)),
    verdict(number),
  ])
  const head = [words`Number`, words`Write-up`, words`Run`, words`Verdict`]
  if (runs.reason === null) return table(head, rows)
  const why = words`${ours(file)} gave no numbers: ${untrusted(runs.detail, 200)}.`
  return [...paragraph(why), ...table(head, rows)]
}

/** How many of them, in one line. */
export function reproducedResult({ numbers }: ReproducedEvidence): Phrasing {
  const same = numbers.filter((number) => number.verdict === 'reproduced').length
  return words`${same} of ${count(numbers.length, 'number', 'numbers')} reproduced`
}

function written(
  { written: value }: ReproducedNumber,
  { writeUp }: ReproducedEvidence,
  permalinkBase: string | null,
): Phrasing {
  if (value === null) return words`none`
  const place = lines({ path: writeUp, from: value.line, to: value.line }, permalinkBase)
  return words`${untrusted(value.text, 60)}, ${place}`
}

function verdict({ verdict: word, why }: ReproducedNumber): Phrasing {
  return why === '' ? ours(VERDICTS[word]) : words`${ours(VERDICTS[word])}: ${ours(why)}`
}

const MOST_DIGITS = 6

function figures(value: number): string {
  return String(Number(value.toPrecision(MOST_DIGITS)))
}
