import { expect, test } from 'vitest'
import { bootstrap, bootstrapKinds } from '../../src/statistics/bootstrap.ts'
import { seededRandom } from '../../src/statistics/seeded-random.ts'

const KIND_OF = Uint32Array.from({ length: 57 }, (_, unit) => (unit * unit) % 5)
const chance = () => ({ random: seededRandom('kinds'), resamples: 200 })
const share = (third: number) => (third === 0 ? null : third / KIND_OF.length)

test('units counted by kind are drawn as units one by one, and give the same interval', () => {
  const oneByOne = bootstrap(
    KIND_OF.length,
    (drawn) => share(drawn.filter((unit) => KIND_OF[unit] === 4).length),
    chance(),
  )
  const alone = [...KIND_OF].map((kind) => [kind])
  expect(oneByOne).not.toBeNull()
  expect(bootstrapKinds(alone, 5, (tally) => share(tally[4] ?? 0), chance())).toEqual(oneByOne)
})

test('units that stand together are drawn together', () => {
  const groups = [[4, 4, 1], [0], [4]]
  const oneByOne = bootstrap(
    groups.length,
    (drawn) => share(drawn.flatMap((group) => groups[group] ?? []).filter((k) => k === 4).length),
    chance(),
  )
  expect(bootstrapKinds(groups, 5, (tally) => share(tally[4] ?? 0), chance())).toEqual(oneByOne)
})
