import type { LiveStep } from '../../../src/hub/live-steps.ts'

interface Difference {
  readonly operation: RegExp
  /** Where in the answer. */
  readonly at: RegExp
}

/** Where emulate 0.12.2 answers in another shape than GitHub; each was seen in a recorded run. */
const KNOWN: readonly Difference[] = [
  { operation: /^issues\/|^pulls\//, at: /\/labels\/\d+\/description$/ },
  {
    operation: /^repos\/(get|update)-branch-protection$/,
    at: /^\/(required_status_checks|required_pull_request_reviews|restrictions)/,
  },
  // The brackets of `app[bot]` are not escaped in the addresses of a bot's account.
  { operation: /./, at: /\/(user|creator|author|committer)\/\w*url$/ },
]

export function knownDifference(operation: string, instancePath: string): boolean {
  return KNOWN.some((known) => known.operation.test(operation) && known.at.test(instancePath))
}

/** Something that GitHub does not say anywhere, and how the stand-in behaves until somebody has looked. */
interface Unknown {
  readonly what: string
  readonly assumed: string
  /** The step of the live check that would tell. */
  readonly step: LiveStep
}

export const UNKNOWN: readonly Unknown[] = [
  {
    what: 'what `allow_forking` of a new private repository says where the organisation allows forks',
    assumed: 'true, so that it has to be switched off',
    step: 2,
  },
  {
    what: 'what PUT actions/permissions answers where the organisation runs no workflows',
    assumed: '409, as its sibling permissions/workflow is described; GET says that Actions are off',
    step: 2,
  },
  {
    what: 'whether `main` beside an organisation’s own default branch can become the default at once',
    assumed: 'yes, and the former default branch can be deleted right after',
    step: 3,
  },
  {
    what: 'whether to invite again renews an invitation that has expired',
    assumed: 'no: it answers 201 with the expired one, which has to be deleted first',
    step: 4,
  },
  {
    what: 'whether an expired invitation stays in the list',
    assumed: 'yes, marked as expired; the product also takes a missing one of that age for one',
    step: 4,
  },
  {
    what: 'whether an App counts as a member whom the organisation keeps from deleting repositories',
    assumed: 'yes: 403',
    step: 14,
  },
  {
    what: 'with which status a ruleset refuses a write of contents, and of a ref',
    assumed: '409 and 422; the product goes by the words',
    step: 7,
  },
  {
    what: 'when a branch made by a workflow’s token counts as one with new workflows',
    assumed: 'unless the default branch has the very same files: 403',
    step: 7,
  },
  {
    what: 'whether refs outside heads and tags may be made by an App with contents: write',
    assumed: 'yes, for refs/takehome/kept',
    step: 6,
  },
  {
    what: 'whether an App with checks: write may set the preferences for check suites',
    assumed: 'only with administration: write, as of people admin rights are asked',
    step: 6,
  },
  {
    what: 'whether pulls of a branch that is gone are still found by `head`',
    assumed: 'yes, so that an erasure that died is finished',
    step: 14,
  },
  {
    what: 'whether /rate_limit shows a workflow’s token what other runs of the repository have spent',
    assumed: 'yes: the limit is the repository’s',
    step: 13,
  },
  {
    what: 'whether GET /apps/{slug} shows an owner of the organisation a private App',
    assumed: 'no: 404; a lost App is found by its installation, or by its name being taken',
    step: 1,
  },
  {
    what: 'what PUT environments answers for a private repository on the free plan',
    assumed: '422; the product does not ask where it sees the plan, and takes 404 for the same',
    step: 7,
  },
  {
    what: 'whether changing the base permission of an organisation needs more than admin:org',
    assumed: 'no',
    step: 1,
  },
  {
    what: 'whether a label of a form starts `labeled` beside `opened`',
    assumed: 'either may come alone, and both may come',
    step: 9,
  },
  {
    what: 'what GitHub answers to the list of Actions policies for a private hub on the free plan, and whether a comment of somebody with Triage starts a workflow where a policy names actors',
    assumed: '404, and yes: doctor warns of every policy that names actors',
    step: 10,
  },
  {
    what: 'whether a job with an environment runs in a private repository on the free plan',
    assumed: 'yes, without the secrets of an environment',
    step: 7,
  },
  {
    what: 'whether the events of a repository still show a comment that was removed',
    assumed: 'no',
    step: 10,
  },
  {
    what: 'how GraphQL refuses to move a branch that is not where `beforeOid` says',
    assumed: 'with an error of any words, and the branch stays; the product looks where it is',
    step: 3,
  },
  {
    what: 'what a free organisation answers to the list of its rulesets',
    assumed: '403, as private repositories on that plan do',
    step: 1,
  },
]
