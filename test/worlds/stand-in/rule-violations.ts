import { isAncestor } from './branch-moves.ts'
import type { EmulatorStore, Repository } from './emulator-store.ts'
import { type Answer, type Call, refusal, textField } from './exchange.ts'
import { rulesOn } from './rules-on.ts'
import type { Ruleset } from './rulesets.ts'
import { ownerOf, type World } from './world.ts'

/** What moves a ref. `before` is undefined where there is none yet, `after` where the call names no commit. */
interface Move {
  readonly store: EmulatorStore
  readonly id: number
  readonly operation: string
  readonly before: string | undefined
  readonly after: string | undefined
}

interface Rule {
  readonly words: string
  readonly refuses: (move: Move) => boolean
}

const changes = ({ operation }: Move) => /^git\/update-ref$|^repos\//.test(operation)

/**
 * What GitHub's rules keep from being done, and its words for it. What each rule is for: docs.github.com, Available
 * rules for rulesets. That the API is held as a push is, with 422 for a forced move and for a deletion:
 * https://developer.github.com/changes/2015-09-03-ensure-your-app-is-ready-for-protected-branches/. The words of the
 * last two are made up.
 */
const RULES: Readonly<Record<string, Rule>> = {
  creation: {
    words: 'Cannot create ref due to creations being restricted.',
    refuses: ({ operation }) => operation === 'git/create-ref',
  },
  // https://github.com/pAI-OS/paios/issues/82
  deletion: {
    words: 'Cannot delete this branch',
    refuses: ({ operation }) => operation === 'git/delete-ref',
  },
  // https://github.com/dependabot/dependabot-core/pull/9439
  non_fast_forward: {
    words: 'Cannot force-push to this branch',
    refuses: ({ store, id, before, after }) =>
      before !== undefined && after !== undefined && !isAncestor(store, id, before, after),
  },
  required_linear_history: {
    words: 'This branch must not contain merge commits.',
    refuses: addsMerge,
  },
  // A commit by the Git Data API with an author of its own is not signed: "Signature verification for bots will
  // only work if the request […] contains no custom author information": docs.github.com, Commit signature
  // verification. Nothing here signs, so all of them are refused.
  required_signatures: {
    words: 'Commits must have verified signatures.',
    refuses: ({ operation, after }) => operation.startsWith('git/') && after !== undefined,
  },
  update: { words: 'Cannot update this protected ref.', refuses: changes },
  // https://github.com/satisfactory-factories/application/issues/67
  pull_request: { words: 'Changes must be made through a pull request.', refuses: changes },
  required_status_checks: { words: 'Required status checks are expected.', refuses: changes },
  // "Applying this rule will block direct pushes": Available rules for rulesets.
  workflows: { words: 'Required workflows are not satisfied.', refuses: changes },
}

/**
 * That refs answer 422: https://github.com/Mic92/gitea-mq/pull/91. That contents answer 409 is general knowledge,
 * which nothing published says.
 */
export function refuseByRuleset(
  world: World,
  rulesets: ReadonlyMap<number, Ruleset>,
  call: Call,
  { repository, ref, operation }: { repository: Repository; ref: string; operation: string },
): Answer | undefined {
  const { store, moves } = world
  const { id } = repository
  const before = moves.refsOf(id).get(ref)
  const isRef = operation.startsWith('git/')
  const after = isRef ? textField(call.body, 'sha') : undefined
  const move = { store, id, operation, before, after }
  const broken = rulesOn(world, rulesets, repository, ref)
    .filter(({ holdsOwners }) => holdsOwners || !isOwner(world, call, repository))
    .filter(({ freeApps }) => !isAppOf(call, freeApps))
    .flatMap(({ type }) => {
      const rule = RULES[type]
      return rule?.refuses(move) === true ? [rule.words] : []
    })
  if (broken.length === 0) return undefined
  const message = ['Repository rule violations found', ...new Set(broken)].join('\n\n')
  return refusal(isRef ? 422 : 409, message)
}

function isOwner({ seed }: World, { caller }: Call, { full_name }: Repository): boolean {
  const admins = seed.organisations[ownerOf(full_name)]?.admins ?? []
  return caller.kind === 'user' && admins.includes(caller.login)
}

function isAppOf({ caller }: Call, apps: readonly number[]): boolean {
  return caller.kind === 'installation' && apps.includes(caller.app.id)
}

/** Among the commits that a branch gets. Where it is made, that is its whole history. */
function addsMerge({ store, id, before, after }: Move): boolean {
  if (after === undefined) return false
  const commits = new Map(store.commits.findBy('repo_id', id).map((each) => [each.sha, each]))
  const seen = new Set([after])
  for (const each of seen) {
    if (before !== undefined && isAncestor(store, id, each, before)) continue
    const parents = commits.get(each)?.parent_shas ?? []
    if (parents.length > 1) return true
    for (const parent of parents) seen.add(parent)
  }
  return false
}
