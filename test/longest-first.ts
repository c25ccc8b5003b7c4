import { join } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { ROOT } from './folders.ts'
import { LONGEST } from './projects.ts'

/** Begins with the longest files, whichever project they are in. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const paths = LONGEST.map((name) => join(ROOT, 'test', `${name}.test.ts`))
    const rank = new Map(paths.map((path, index) => [path, index]))
    const rankOf = ({ moduleId }: TestSpecification) => rank.get(moduleId) ?? paths.length
    return (await super.sort(files)).sort((one, other) => rankOf(one) - rankOf(other))
  }
}
