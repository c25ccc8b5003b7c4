import { timestamp } from './clock.ts'
import type { Issue, PullRequest } from './emulator-store.ts'
import { type Call, field, parameter, textField } from './exchange.ts'
import {
  adminAuthorization,
  type Handlers,
  inRepository,
  mended,
  ownerOf,
  repositoryPath,
  type World,
} from './world.ts'

/** The emulator denies that a pull request is also an issue; on GitHub it is one. */
export function issues(world: World): Handlers {
  const asIssue = (change: (issue: Issue, pull: PullRequest, call: Call) => void) =>
    inRepository(world, async (call, repository) => {
      const number = Number(parameter(call, 'issue_number'))
      const numbered = (each: { readonly number: number }) => each.number === number
      const issue = world.store.issues.findBy('repo_id', repository.id).find(numbered)
      const pull = world.store.pullRequests.findBy('repo_id', repository.id).find(numbered)
      if (issue === undefined || pull === undefined) return await world.emulator.forward(call)
      change(issue, pull, call)
      // Looked like an ordinary issue for the moment that the emulator takes to describe it.
      const row = world.store.issues.get(issue.id) ?? issue
      Object.assign(row, { is_pull_request: false })
      const authorization = adminAuthorization(ownerOf(repository.full_name))
      const asked = { ...call, method: 'GET', bytes: Buffer.alloc(0) }
      const answer = await world.emulator.forward(asked, authorization)
      Object.assign(row, { is_pull_request: true })
      const url = `${world.url}${repositoryPath(call)}/pulls/${number}`
      const html_url = `${world.url}/${repository.full_name}/pull/${number}`
      const pull_request = {
        url,
        html_url,
        diff_url: `${html_url}.diff`,
        patch_url: `${html_url}.patch`,
      }
      return mended(answer, (json) => ({ ...Object(json), html_url, pull_request }))
    })
  return {
    'issues/get': asIssue(() => {}),
    'issues/update': asIssue((issue, pull, call) => update(world, issue, pull, call)),
  }
}

function update({ store, now }: World, issue: Issue, pull: PullRequest, { body }: Call): void {
  const [title, text, state] = ['title', 'body', 'state'].map((name) => textField(body, name))
  const change = {
    ...(title === undefined ? {} : { title }),
    ...(text === undefined ? {} : { body: text }),
    ...(state === undefined
      ? {}
      : { state, closed_at: state === 'closed' ? timestamp(now()) : null }),
  }
  const labels = field(body, 'labels')
  const label_ids = Array.isArray(labels)
    ? { label_ids: labels.map((each) => labelId(store, issue.repo_id, each)) }
    : {}
  store.issues.update(issue.id, { ...change, ...label_ids })
  store.pullRequests.update(pull.id, { ...change, ...label_ids })
}

function labelId(store: World['store'], repo_id: number, label: unknown): number {
  const name = textField(label, 'name') ?? String(label)
  const found = store.labels.findBy('repo_id' as never, repo_id).find((each) => each.name === name)
  const row = { repo_id, name, node_id: '', color: 'ededed', description: null, default: false }
  return (found ?? store.labels.insert(row)).id
}
