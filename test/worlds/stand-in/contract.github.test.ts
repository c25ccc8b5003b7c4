import { expect, test } from 'vitest'
import { useGitHub } from './github.fixture.ts'

const { github } = useGitHub()

interface Sent {
  readonly method: string
  readonly path: string
  readonly body?: unknown
}

async function violationsOf({ method, path, body }: Sent): Promise<readonly string[]> {
  await fetch(`${github().url}${path}`, {
    method,
    headers: { authorization: 'token token-of-lead', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return github().requestViolations
}

function checkRun(annotations: readonly object[]): Sent {
  const output = { title: 'Score', summary: 'ok', annotations }
  const body = { name: 'takehome', head_sha: 'a'.repeat(40), output }
  return { method: 'POST', path: '/repos/acme/x/check-runs', body }
}

const ANNOTATION = {
  path: 'src/model.py',
  start_line: 1,
  end_line: 1,
  annotation_level: 'notice',
  message: 'here',
}

const REFUSED: readonly (readonly [string, Sent, string])[] = [
  [
    'a misspelt field',
    { method: 'POST', path: '/orgs/acme/repos', body: { name: 'x', privat: true } },
    'POST /orgs/acme/repos: the body has the unknown field privat',
  ],
  [
    'a misspelt query',
    { method: 'GET', path: '/orgs/acme/repos?perpage=5' },
    'GET /orgs/acme/repos: /query must NOT have additional properties',
  ],
  [
    'a query that is no number',
    { method: 'GET', path: '/orgs/acme/repos?per_page=many' },
    'GET /orgs/acme/repos: /query/per_page must be integer',
  ],
  [
    'a path that takes a number',
    { method: 'GET', path: '/repos/acme/x/issues/seven' },
    'GET /repos/acme/x/issues/seven: /path/issue_number must be integer',
  ],
  [
    'a missing body',
    { method: 'POST', path: '/repos/acme/x/git/blobs' },
    'POST /repos/acme/x/git/blobs: the body is missing',
  ],
  [
    'a missing field',
    { method: 'POST', path: '/repos/acme/x/git/blobs', body: {} },
    "POST /repos/acme/x/git/blobs:  must have required property 'content'",
  ],
  [
    'an unknown annotation level',
    checkRun([{ ...ANNOTATION, annotation_level: 'error' }]),
    'POST /repos/acme/x/check-runs: /output/annotations/0/annotation_level must be equal to one of the allowed values',
  ],
  [
    'sixty annotations',
    checkRun(Array.from({ length: 60 }, () => ANNOTATION)),
    'POST /repos/acme/x/check-runs: /output/annotations must NOT have more than 50 items',
  ],
  [
    'an operation that is not described',
    { method: 'POST', path: '/graphql', body: { query: '{ viewer { login } }' } },
    'POST /graphql is not described',
  ],
]

test.each(REFUSED)('%s is a violation', async (_, sent, complaint) => {
  expect(await violationsOf(sent)).toContain(complaint)
})

const ACCEPTED: readonly (readonly [string, Sent])[] = [
  ['fifty annotations', checkRun(Array.from({ length: 50 }, () => ANNOTATION))],
  ['a branch with a slash', { method: 'GET', path: '/repos/acme/x/git/ref/heads/feature/a' }],
  [
    'a checked commit with a slash',
    { method: 'GET', path: '/repos/acme/x/commits/a/b/check-runs' },
  ],
  [
    'a list of labels',
    { method: 'POST', path: '/repos/acme/x/issues/1/labels', body: { labels: ['a'] } },
  ],
  ['an optional body left out', { method: 'PUT', path: '/repos/acme/x/collaborators/ada' }],
]

test.each(ACCEPTED)('%s is no violation', async (_, sent) => {
  expect(await violationsOf(sent)).toEqual([])
  expect(github().requests).toHaveLength(1)
})
