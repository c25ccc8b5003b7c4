import { created, NOT_FOUND, ok, page, type Routes, text } from './exchange.ts'
import type { Comment, MemoryRepository, Pull, World } from './memory-world.ts'
import { inRepository } from './repository-routes.ts'

/** Pull requests and what stands on them. */
export function pullRoutes(world: World): Routes {
  return { ...pulls(world), ...comments(world), ...checkRuns(world) }
}

function pulls(world: World): Routes {
  const at = (path: string) => `/repos/{owner}/{repo}/pulls${path}`
  return {
    [`GET ${at('')}`]: inRepository(world, (call, repository) => {
      const [head, base] = [call.query.get('head'), call.query.get('base')]
      const found = repository.pulls.filter(
        (pull) =>
          (head === null || head === `${repository.owner}:${pull.head}`) &&
          (base === null || base === pull.base),
      )
      return page(
        call,
        found.map((pull) => shown(repository, pull)),
      )
    }),
    [`POST ${at('')}`]: inRepository(world, (call, repository) => {
      const [head, base] = [text(call, 'head'), text(call, 'base')]
      const { branches } = repository
      const differ = branches.get(head) !== branches.get(base)
      const isThere = repository.pulls.some((one) => one.head === head && one.base === base)
      if (!branches.has(head) || !branches.has(base) || !differ || isThere) {
        return { status: 422, body: { message: 'Validation Failed' } }
      }
      const words = { title: text(call, 'title'), body: text(call, 'body') }
      const number = repository.pulls.length + 1
      const pull: Pull = { number, head, base, state: 'open', ...words }
      repository.pulls.push(pull)
      return created(shown(repository, pull))
    }),
    [`GET ${at('/{number}')}`]: inRepository(world, ({ names }, repository) => {
      const pull = repository.pulls.find(({ number }) => number === Number(names['number']))
      return pull === undefined ? NOT_FOUND : ok(shown(repository, pull))
    }),
    [`PATCH ${at('/{number}')}`]: inRepository(world, ({ names, body }, repository) => {
      const pull = repository.pulls.find(({ number }) => number === Number(names['number']))
      if (pull === undefined) return NOT_FOUND
      Object.assign(pull, body)
      return ok(shown(repository, pull))
    }),
  }
}

function comments(world: World): Routes {
  const at = (path: string) => `/repos/{owner}/{repo}/issues/${path}`
  return {
    [`GET ${at('{number}/comments')}`]: inRepository(world, (call, repository) => {
      const issue = Number(call.names['number'])
      const found = repository.comments.filter((comment) => comment.issue === issue)
      return page(
        call,
        found.map((comment) => shownComment(repository, comment)),
      )
    }),
    [`POST ${at('{number}/comments')}`]: inRepository(world, (call, repository) => {
      const comment = {
        id: world.nextId(),
        issue: Number(call.names['number']),
        author: call.login,
        body: text(call, 'body'),
      }
      repository.comments.push(comment)
      return created(shownComment(repository, comment))
    }),
    [`GET ${at('comments/{id}')}`]: inRepository(world, ({ names }, repository) => {
      const comment = repository.comments.find(({ id }) => id === Number(names['id']))
      return comment === undefined ? NOT_FOUND : ok(shownComment(repository, comment))
    }),
    [`PATCH ${at('comments/{id}')}`]: inRepository(world, (call, repository) => {
      const comment = repository.comments.find(({ id }) => id === Number(call.names['id']))
      if (comment === undefined) return NOT_FOUND
      comment.body = text(call, 'body')
      return ok(shownComment(repository, comment))
    }),
  }
}

function checkRuns(world: World): Routes {
  const at = (path: string) => `/repos/{owner}/{repo}/${path}`
  return {
    [`POST ${at('check-runs')}`]: inRepository(world, (call, { checkRuns }) => {
      const id = world.nextId()
      checkRuns.set(id, { head: text(call, 'head_sha'), body: call.body })
      return created({ id, ...call.body })
    }),
    [`PATCH ${at('check-suites/preferences')}`]: inRepository(world, () => ok({})),
    [`PATCH ${at('check-runs/{id}')}`]: inRepository(world, ({ names, body }, { checkRuns }) => {
      const run = checkRuns.get(Number(names['id']))
      if (run === undefined) return NOT_FOUND
      run.body = { ...Object(run.body), ...body }
      return ok({ id: Number(names['id']), ...Object(run.body) })
    }),
    [`GET ${at('commits/{sha}/check-runs')}`]: inRepository(world, ({ names }, { checkRuns }) => {
      const found = [...checkRuns].filter(([, { head }]) => head === names['sha'])
      const check_runs = found.map(([id, { body }]) => {
        const { output, ...rest } = Object(body)
        return { id, ...rest, output: { ...output, annotations_count: 0 } }
      })
      return ok({ total_count: check_runs.length, check_runs })
    }),
  }
}

function shown({ owner, name, branches }: MemoryRepository, { head, base, ...pull }: Pull) {
  const side = (ref: string) => ({ ref, sha: branches.get(ref) })
  const html_url = `https://github.test/${owner}/${name}/pull/${pull.number}`
  return { ...pull, merged: false, head: side(head), base: side(base), html_url }
}

function shownComment({ owner, name }: MemoryRepository, { issue, author, ...rest }: Comment) {
  const html_url = `https://github.test/${owner}/${name}/pull/${issue}#issuecomment-${rest.id}`
  return { ...rest, user: { login: author, type: 'User' }, html_url }
}
