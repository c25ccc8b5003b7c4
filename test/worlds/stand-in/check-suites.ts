import { timestamp } from './clock.ts'
import type { Repository } from './emulator-store.ts'
import { type Call, field, jsonAnswer, parameter } from './exchange.ts'
import type { SeededApp } from './github-seed.ts'
import { knownApps } from './known-apps.ts'
import { show } from './repositories.ts'
import { type Handlers, inRepository, ownerOf, type World } from './world.ts'

/** By repository and App: the last move of a branch before suites were switched off. */
export type SuitesOff = Map<string, number>

/**
 * "By default, GitHub creates a check suite automatically when code is pushed to the repository. This default
 * flow sends the check_suite event (with requested action) to all GitHub Apps that have the checks:write
 * permission": docs.github.com, Using the REST API to interact with checks. Such a suite is `queued` until the
 * App writes a run on its commit.
 */
export function checkSuites(world: World, off: SuitesOff): Handlers {
  return {
    'checks/set-suites-preferences': inRepository(world, async (call, repository) => {
      const asked: unknown = field(call.body, 'auto_trigger_checks')
      const auto_trigger_checks: readonly unknown[] = Array.isArray(asked) ? asked : []
      const last = world.moves.list[0]?.id ?? 0
      for (const one of auto_trigger_checks) {
        const key = `${repository.id} ${field(one, 'app_id')}`
        if (field(one, 'setting') === true) off.delete(key)
        else off.set(key, last)
      }
      const preferences = { auto_trigger_checks }
      return jsonAnswer(200, { preferences, repository: await show(world, call, repository) })
    }),
    'checks/list-suites-for-ref': inRepository(world, async (call, repository) => {
      const asked = parameter(call, 'ref')
      const sha = world.moves.refsOf(repository.id).get(`refs/${asked}`) ?? asked
      const shown = await show(world, call, repository)
      const suites = knownApps(world.store).flatMap((app) => {
        const status = statusOf(world, off, repository, app, sha)
        return status === null ? [] : [describe(world, call, app, { sha, status, shown })]
      })
      return jsonAnswer(200, { total_count: suites.length, check_suites: suites })
    }),
  }
}

type Status = 'queued' | 'in_progress' | 'completed'

/** Null where the App has no suite of this commit. */
function statusOf(
  { store, moves }: World,
  off: SuitesOff,
  { id, full_name }: Repository,
  app: SeededApp,
  sha: string,
): Status | null {
  const runs = store.checkRuns
    .all()
    .filter((run) => run.repo_id === id && run.app_id === app.id && run.head_sha === sha)
  if (runs.length > 0) {
    return runs.every(({ status }) => status === 'completed') ? 'completed' : 'in_progress'
  }
  const from = off.get(`${id} ${app.id}`) ?? Number.POSITIVE_INFINITY
  const isPushed = moves.list.some(
    (move) => move.repositoryId === id && move.after === sha && move.id <= from,
  )
  const hears = app.organisation === ownerOf(full_name) && app.permissions['checks'] === 'write'
  return isPushed && hears ? 'queued' : null
}

function describe(
  world: World,
  call: Call,
  { id, slug }: SeededApp,
  { sha, status, shown }: { readonly sha: string; readonly status: Status; readonly shown: object },
): object {
  const at = timestamp(world.now())
  const url = `${world.url}/repos/${parameter(call, 'owner')}/${parameter(call, 'repo')}/check-suites/${id}`
  return {
    id,
    node_id: `CS_${id}`,
    head_branch: null,
    head_sha: sha,
    status,
    conclusion: status === 'completed' ? 'neutral' : null,
    url,
    before: null,
    after: sha,
    pull_requests: [],
    app: { id, slug },
    repository: shown,
    created_at: at,
    updated_at: at,
    latest_check_runs_count: 0,
    check_runs_url: `${url}/check-runs`,
  }
}
