import type { Of } from '../input/schema.ts'
import { applyEdits } from './apply-edits.ts'
import type * as schema from './flaws.schema.ts'

/** The correct module that flaws change, unless they name another. */
export const REFERENCE = 'reference'

export type Flaw = Of<typeof schema.flaw>

interface Base {
  readonly id: string
  readonly source: string
}

/** A module with several flaws. */
interface Company extends Base {
  readonly name: ''
  readonly criterion: null
  readonly holds: readonly string[]
}

// All flaws of a module together, and all but every third, so that each flaw is met in three sets.
const LEFT_OUT = [null, 0, 1, 2]

/**
 * Modules that hold several flaws at once. Tests that find a flaw find it in company too; tests that guess would have to
 * guess right each time. Flaws share a module where they change the same correct one.
 */
export function companyOf(flaws: readonly Flaw[], correct: readonly Base[]): readonly Company[] {
  return correct.flatMap((base) => {
    const own = flaws.filter((flaw) => isMet(flaw) && baseOf(flaw) === base.id)
    const sets = LEFT_OUT.map((left) => own.filter((_, index) => index % 3 !== left))
    // Of two flaws that change one line, each comes first in some sets.
    const made = sets.map((set, turn) => together(base, turn % 2 === 0 ? set : set.toReversed()))
    return distinct(made).map((made, index): Company => {
      const id = `company/${base.id.replace('correct/', '')}-${index + 1}`
      return { id, name: '', criterion: null, ...made }
    })
  })
}

/** A flaw that hides others, or has a file of its own, is met alone. */
function isMet({ file, apart = false }: Flaw): boolean {
  return file === undefined && !apart
}

function baseOf({ base = REFERENCE }: Flaw): string {
  return `correct/${base}`
}

type Made = Pick<Company, 'holds' | 'source'>

/** A flaw whose place another one has changed stays out. */
function together(base: Base, flaws: readonly Flaw[]): Made {
  return flaws.reduce<Made>(
    ({ holds, source }, { id, edits = [] }) => {
      const { text, problems } = applyEdits(source, edits, base.id)
      const fits = problems.length === 0 && text !== source
      return fits ? { holds: [...holds, id], source: text } : { holds, source }
    },
    { holds: [], source: base.source },
  )
}

/** Those with company, each set once. */
function distinct(all: readonly Made[]): readonly Made[] {
  const sets = new Map(all.map((made) => [made.holds.toSorted().join('\n'), made]))
  return [...sets.values()].filter(({ holds }) => holds.length > 1)
}
