import { loopsOf, type ObservedLoop, pointsOf } from '../../hub/diagnose-loop.ts'
import type { HubConfig } from '../../hub/hub-config.ts'
import { loadHubExercise, loadHubRole } from '../../session/hub-exercise.ts'

/** The loops of a hub whose role and exercises can be read; what cannot is said of the exercise itself. */
export async function lookAtLoops(
  config: HubConfig,
  folder: string,
  home: string,
): Promise<readonly ObservedLoop[]> {
  const folders = { config, folder, home }
  const looks = loopsOf(config).map(async ({ role: id, ids, named }) => {
    const role = await loadHubRole(folders, id)
    const loaded = await Promise.all(ids.map((each) => loadHubExercise(folders, each)))
    const exercises = loaded.flatMap((each) => (each.ok ? [each.value.rubric] : []))
    if (!role.ok || role.value === null || exercises.length < ids.length) return []
    const { weights } = role.value
    const points = exercises.map((rubric) => ({ id: rubric.id, points: pointsOf(rubric.criteria) }))
    return [{ role: id, weights, exercises: points, named }]
  })
  return (await Promise.all(looks)).flat()
}
