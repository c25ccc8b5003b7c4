// Writes github-description.json: the part of GitHub's REST description that takehome speaks,
// without prose and examples. The full package is 385 MB on disk, so it is not a dependency:
//
//   npm install --prefix /tmp/openapi @octokit/openapi@23.0.2
//   node test/worlds/stand-in/prune-description.mjs \
//     /tmp/openapi/node_modules/@octokit/openapi/generated/api.github.com.json

import { readFileSync, writeFileSync } from 'node:fs'
import { DOCUMENTED } from './documented-operations.mjs'

const REPO = '/repos/{owner}/{repo}'

const OPERATIONS = {
  '/user': 'get',
  '/users/{username}': 'get',
  '/user/repository_invitations': 'get',
  '/user/repository_invitations/{invitation_id}': 'patch delete',
  '/orgs/{org}': 'get patch',
  '/orgs/{org}/repos': 'get post',
  '/orgs/{org}/installation': 'get',
  '/orgs/{org}/installations': 'get',
  '/orgs/{org}/actions/permissions': 'get put',
  '/orgs/{org}/actions/permissions/selected-actions': 'get put',
  '/orgs/{org}/actions/permissions/workflow': 'get put',
  '/orgs/{org}/actions/permissions/repositories': 'get put',
  '/orgs/{org}/actions/permissions/repositories/{repository_id}': 'put delete',
  '/orgs/{org}/actions/runner-groups': 'get',
  '/orgs/{org}/actions/secrets': 'get',
  '/orgs/{org}/rulesets': 'get',
  '/orgs/{org}/rulesets/{ruleset_id}': 'get',
  '/organizations/{org}/settings/billing/usage/summary': 'get',
  '/app': 'get',
  '/apps/{app_slug}': 'get',
  '/app-manifests/{code}/conversions': 'post',
  '/app/installations': 'get',
  '/app/installations/{installation_id}': 'get',
  '/app/installations/{installation_id}/access_tokens': 'post',
  '/installation/repositories': 'get',
  '/rate_limit': 'get',
  [REPO]: 'get patch delete',
  [`${REPO}/installation`]: 'get',
  [`${REPO}/topics`]: 'get put',
  [`${REPO}/activity`]: 'get',
  [`${REPO}/dispatches`]: 'post',
  [`${REPO}/collaborators`]: 'get',
  [`${REPO}/collaborators/{username}`]: 'get put delete',
  [`${REPO}/collaborators/{username}/permission`]: 'get',
  [`${REPO}/invitations`]: 'get',
  [`${REPO}/invitations/{invitation_id}`]: 'patch delete',
  [`${REPO}/git/blobs`]: 'post',
  [`${REPO}/git/blobs/{file_sha}`]: 'get',
  [`${REPO}/git/trees`]: 'post',
  [`${REPO}/git/trees/{tree_sha}`]: 'get',
  [`${REPO}/git/commits`]: 'post',
  [`${REPO}/git/commits/{commit_sha}`]: 'get',
  [`${REPO}/git/ref/{ref}`]: 'get',
  [`${REPO}/git/matching-refs/{ref}`]: 'get',
  [`${REPO}/git/refs`]: 'post',
  [`${REPO}/git/refs/{ref}`]: 'patch delete',
  [`${REPO}/contents/{path}`]: 'get put delete',
  [`${REPO}/compare/{basehead}`]: 'get',
  [`${REPO}/commits`]: 'get',
  [`${REPO}/commits/{ref}`]: 'get',
  [`${REPO}/commits/{ref}/check-runs`]: 'get',
  [`${REPO}/commits/{ref}/check-suites`]: 'get',
  [`${REPO}/commits/{ref}/status`]: 'get',
  [`${REPO}/commits/{ref}/statuses`]: 'get',
  [`${REPO}/statuses/{sha}`]: 'post',
  [`${REPO}/branches`]: 'get',
  [`${REPO}/branches/{branch}`]: 'get',
  [`${REPO}/branches/{branch}/protection`]: 'get put delete',
  [`${REPO}/rulesets`]: 'get post',
  [`${REPO}/rulesets/{ruleset_id}`]: 'get put delete',
  [`${REPO}/rules/branches/{branch}`]: 'get',
  [`${REPO}/events`]: 'get',
  [`${REPO}/hooks`]: 'get',
  [`${REPO}/keys`]: 'get',
  [`${REPO}/pulls`]: 'get post',
  [`${REPO}/pulls/{pull_number}`]: 'get patch',
  [`${REPO}/pulls/{pull_number}/commits`]: 'get',
  [`${REPO}/pulls/{pull_number}/files`]: 'get',
  [`${REPO}/pulls/{pull_number}/merge`]: 'put',
  [`${REPO}/pulls/{pull_number}/requested_reviewers`]: 'post delete',
  [`${REPO}/issues`]: 'get post',
  [`${REPO}/issues/{issue_number}`]: 'get patch',
  [`${REPO}/issues/{issue_number}/comments`]: 'get post',
  [`${REPO}/issues/comments/{comment_id}`]: 'get patch delete',
  [`${REPO}/issues/comments/{comment_id}/reactions`]: 'post',
  [`${REPO}/issues/{issue_number}/labels`]: 'get post put delete',
  [`${REPO}/issues/{issue_number}/labels/{name}`]: 'delete',
  [`${REPO}/labels`]: 'get post',
  [`${REPO}/labels/{name}`]: 'get patch delete',
  [`${REPO}/check-suites/preferences`]: 'patch',
  [`${REPO}/check-runs`]: 'post',
  [`${REPO}/check-runs/{check_run_id}`]: 'get patch',
  [`${REPO}/check-runs/{check_run_id}/annotations`]: 'get',
  [`${REPO}/actions/permissions`]: 'get put',
  [`${REPO}/actions/permissions/access`]: 'get put',
  [`${REPO}/actions/permissions/selected-actions`]: 'get put',
  [`${REPO}/actions/permissions/workflow`]: 'get put',
  [`${REPO}/actions/secrets`]: 'get',
  [`${REPO}/actions/secrets/{secret_name}`]: 'put',
  [`${REPO}/environments/{environment_name}`]: 'get put',
  [`${REPO}/environments/{environment_name}/secrets`]: 'get',
  [`${REPO}/environments/{environment_name}/secrets/public-key`]: 'get',
  [`${REPO}/environments/{environment_name}/secrets/{secret_name}`]: 'put',
  [`${REPO}/actions/organization-secrets`]: 'get',
  [`${REPO}/actions/secrets/public-key`]: 'get',
  [`${REPO}/actions/variables`]: 'get post',
  [`${REPO}/actions/variables/{name}`]: 'get patch delete',
  [`${REPO}/actions/workflows`]: 'get',
  [`${REPO}/actions/workflows/{workflow_id}`]: 'get',
  [`${REPO}/actions/workflows/{workflow_id}/disable`]: 'put',
  [`${REPO}/actions/workflows/{workflow_id}/enable`]: 'put',
  [`${REPO}/actions/workflows/{workflow_id}/dispatches`]: 'post',
  [`${REPO}/actions/workflows/{workflow_id}/runs`]: 'get',
  [`${REPO}/actions/runs`]: 'get',
  [`${REPO}/actions/runs/{run_id}`]: 'get',
  [`${REPO}/actions/runs/{run_id}/artifacts`]: 'get',
  [`${REPO}/actions/runs/{run_id}/jobs`]: 'get',
  [`${REPO}/actions/artifacts`]: 'get',
  [`${REPO}/actions/artifacts/{artifact_id}`]: 'get',
  [`${REPO}/actions/artifacts/{artifact_id}/{archive_format}`]: 'get',
}

const PROSE = new Set([
  'description',
  'summary',
  'title',
  'tags',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'x-github-breaking-changes',
  'x-octokit',
  'deprecated',
  'headers',
  'links',
  'callbacks',
  'default',
])

// Under these keys every name is the API's own, so `title` there is a field and not prose.
const NAME_MAPS = new Set(['properties', 'responses', 'content', 'paths'])

function withoutProse(value, namesAreData = false) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => namesAreData || !PROSE.has(key))
  return Object.fromEntries(
    kept.map(([key, item]) => {
      if (key === 'enum' || key === 'required') return [key, item]
      return [key, withoutProse(item, !namesAreData && NAME_MAPS.has(key))]
    }),
  )
}

function selectPaths(full) {
  const paths = {}
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    paths[path] = {}
    for (const method of methods.split(' ')) {
      const operation = full.paths[path]?.[method]
      if (operation === undefined) throw new Error(`GitHub describes no ${method} ${path}`)
      paths[path][method] = withoutProse(operation)
    }
  }
  for (const [path, operations] of Object.entries(DOCUMENTED)) {
    if (full.paths[path] !== undefined) throw new Error(`GitHub describes ${path} by now`)
    paths[path] = operations
  }
  return paths
}

function collectReferences(value, found) {
  if (value === null || typeof value !== 'object') return
  if (typeof value.$ref === 'string') found.add(value.$ref)
  for (const item of Object.values(value)) collectReferences(item, found)
}

function selectComponents(full, paths) {
  const references = new Set()
  collectReferences(paths, references)
  const components = {}
  // A set also visits what is added while it is walked, so this ends when nothing new is named.
  for (const reference of references) {
    const [, , kind, name] = reference.split('/')
    const component = withoutProse(full.components[kind][name])
    components[kind] = { ...components[kind], [name]: component }
    collectReferences(component, references)
  }
  return components
}

/** One line for each entry, so that an update of the description gives a readable diff. */
function formatEntries(entries, indent) {
  const lines = Object.entries(entries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entry]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(entry)}`)
  return lines.join(',\n')
}

function format(paths, components) {
  const kinds = Object.entries(components).map(
    ([kind, entries]) =>
      `    ${JSON.stringify(kind)}: {\n${formatEntries(entries, '      ')}\n    }`,
  )
  return `{
  "paths": {
${formatEntries(paths, '    ')}
  },
  "components": {
${kinds.join(',\n')}
  }
}
`
}

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('usage: prune-description.mjs <api.github.com.json>')
const full = JSON.parse(readFileSync(source, 'utf8'))
const paths = selectPaths(full)
const text = format(paths, selectComponents(full, paths))
const target = new URL('./github-description.json', import.meta.url)
writeFileSync(target, text)
console.log(`${Object.keys(paths).length} paths, ${Math.round(text.length / 1024)} KB`)
