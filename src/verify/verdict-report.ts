import type { ExerciseVerdict, Survivor } from './exercise-verdict.ts'

/** What the report says below the table: problems first, then every generated mutant that nothing caught. */
export function verdictDetails(verdicts: readonly ExerciseVerdict[]): readonly string[] {
  return verdicts.flatMap(({ id, problems, generated }) => [
    ...problems.map((text) => `${id}: ${text}`),
    ...(generated === null || generated.survivors.length === 0
      ? []
      : ['', ...survivorLines(id, generated.survivors)]),
  ])
}

function survivorLines(id: string, survivors: readonly Survivor[]): readonly string[] {
  return [
    `${id}: no test caught`,
    ...survivors.flatMap(({ where, line, statement, change, expected }) => [
      `  line ${line}${where === '' ? '' : ` in ${where}`}: ${statement}`,
      `    ${change}${expected.length === 0 ? '' : `   (${expected.join(' or ')} should see it)`}`,
    ]),
  ]
}
