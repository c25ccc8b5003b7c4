import { expectTypeOf, test } from 'vitest'
import type { Cohort } from '../../src/report/cohort.ts'
import type { Agreement } from '../../src/statistics/agreement.ts'
import type { Intraclass } from '../../src/statistics/intraclass.ts'
import type { ItemStatistics } from '../../src/statistics/items.ts'
import type { Severity } from '../../src/statistics/severity.ts'

// The compiler decides these: a report's schema says of each statistic exactly what the statistic has.
test('what a report publishes of a statistic is all of it', () => {
  expectTypeOf<Cohort['severities'][number]>().toEqualTypeOf<Severity>()
  expectTypeOf<Cohort['items'][number]>().branded.toEqualTypeOf<
    ItemStatistics & { readonly title: string }
  >()
  type All = Cohort['agreement']['all']
  expectTypeOf<Omit<All, 'alpha'>>().branded.toEqualTypeOf<Omit<Agreement, 'alpha'>>()
  expectTypeOf<
    Exclude<Cohort['agreement']['intraclass'], string>
  >().branded.toEqualTypeOf<Intraclass>()
})
