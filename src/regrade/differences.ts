import type { PlannedPerson, RegradePlan } from './plan.ts'

/** How the plan that was agreed on differs from the one of now, a line each. */
export function differences(agreed: RegradePlan, now: RegradePlan): readonly string[] {
  const [was, is] = [byName(agreed), byName(now)]
  return [
    ...(agreed.exercise === now.exercise
      ? []
      : [`it was for ${agreed.exercise} and this is ${now.exercise}`]),
    ...(agreed.tell === now.tell
      ? []
      : [agreed.tell ? 'it told candidates: add --tell' : 'it told nobody: leave out --tell']),
    ...[...was].flatMap(([name, before]) => {
      const after = is.get(name)
      return after === undefined ? [`${name} was in it and is not in it now`] : moved(before, after)
    }),
    ...[...is.keys()].filter((name) => !was.has(name)).map((name) => `${name} was not in it`),
  ]
}

function byName({ people }: RegradePlan): ReadonlyMap<string, PlannedPerson> {
  return new Map(people.map((one) => [one.pseudonym, one]))
}

function moved(was: PlannedPerson, is: PlannedPerson): readonly string[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  const news = [
    ...(was.sha === is.sha ? [] : ['another commit counts']),
    ...(was.rubric.to === is.rubric.to ? [] : ['the tests or the rubric have changed again']),
    ...(was.rubric.from === is.rubric.from ? [] : ['it was graded meanwhile']),
    ...changed(
      'points',
      `${was.from.points} → ${was.to.points}`,
      `${is.from.points} → ${is.to.points}`,
    ),
    ...changed('place', `${was.from.place} → ${was.to.place}`, `${is.from.place} → ${is.to.place}`),
    ...changed('waiting points', `${was.to.pending}`, `${is.to.pending}`),
  ]
  return [`${was.pseudonym}: ${news.join('; ') || 'its criteria or its loop differ'}`]
}

function changed(what: string, was: string, is: string): readonly string[] {
  return was === is ? [] : [`${what} ${was} then, ${is} now`]
}
