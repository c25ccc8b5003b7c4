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
  /** The id of the check of `doctor --live` that tells; or why no check tells. */
  readonly told: { readonly by: string } | { readonly noCheckTells: string }
}

export const UNKNOWN: readonly Unknown[] = [
  {
    what: 'what `allow_forking` of a new private repository says where the organisation allows forks',
    assumed: 'true, so that it has to be switched off',
    told: { by: 'repository' },
  },
  {
    what: 'what PUT actions/permissions answers where the organisation runs no workflows',
    assumed: '409, as its sibling permissions/workflow is described; GET says that Actions are off',
    told: { by: 'actions-forbidden' },
  },
  {
    what: 'whether `main` beside an organisation’s own default branch can become the default at once',
    assumed: 'yes, and the former default branch can be deleted right after',
    told: { by: 'branches' },
  },
  {
    what: 'whether to invite again renews an invitation that has expired',
    assumed: 'no: it answers 201 with the expired one, which has to be deleted first',
    told: {
      noCheckTells:
        'an invitation expires after seven days, and a run of the check does not wait for that',
    },
  },
  {
    what: 'whether an expired invitation stays in the list',
    assumed: 'yes, marked as expired; the product also takes a missing one of that age for one',
    told: {
      noCheckTells:
        'an invitation expires after seven days, and a run of the check does not wait for that',
    },
  },
  {
    what: 'whether the API finds a repository below the former name of its organisation',
    assumed:
      'no: 404, as the documentation says of all requests; https://github.com/VirtusLab/git-machete/pull/604 was redirected. The product asks by the name in takehome.yml, and by the repository’s number',
    told: { noCheckTells: 'the check renames no organisation' },
  },
  {
    what: 'whether a repository that has lost its name to another one is found by its number',
    assumed:
      'yes: the description leaves GET /repositories/{id} out, and GitHub’s staff say it can be relied on (https://github.com/PyGithub/PyGithub/issues/245)',
    told: { noCheckTells: 'the redirects that GitHub documents lead to the same addresses' },
  },
  {
    what: 'whether an App counts as a member whom the organisation keeps from deleting repositories',
    assumed: 'yes: 403',
    told: {
      noCheckTells:
        'the setting is the organisation’s, which the check only reads; clean-up takes the key of the owner next',
    },
  },
  {
    what: 'whether an App counts as a member whom the organisation keeps from creating repositories or from inviting outside collaborators, and in which words GitHub refuses the latter',
    assumed: 'no, and 403; the product goes by the status and names both settings',
    told: {
      noCheckTells:
        'the settings are the organisation’s, which the check only reads; where they are on, the checks of the provisioner fail',
    },
  },
  {
    what: 'with which status a ruleset refuses a write of contents, and of a ref',
    assumed: '409 and 422; the product goes by the words',
    told: { by: 'ruleset-refusal' },
  },
  {
    what: 'when a branch made by a workflow’s token counts as one with new workflows',
    assumed: 'unless the default branch has the very same files: 403',
    told: { noCheckTells: 'the workflows of the throw-away hub are never changed' },
  },
  {
    what: 'whether refs outside heads and tags may be made by an App with contents: write',
    assumed: 'yes, for refs/takehome/kept',
    told: { by: 'kept-ref' },
  },
  {
    what: 'whether an App with checks: write may set the preferences for check suites',
    assumed: 'only with administration: write, as of people admin rights are asked',
    told: {
      noCheckTells: 'the grader, who asks in check-run, holds administration: write as well',
    },
  },
  {
    what: 'whether pulls of a branch that is gone are still found by `head`',
    assumed: 'yes, so that an erasure that died is finished',
    told: { by: 'pull-request-ref' },
  },
  {
    what: 'whether /rate_limit shows a workflow’s token what other runs of the repository have spent',
    assumed: 'yes: the limit is the repository’s',
    told: { by: 'grading-cost' },
  },
  {
    what: 'whether GET /apps/{slug} shows an owner of the organisation a private App',
    assumed: 'no: 404; a lost App is found by its installation, or by its name being taken',
    told: { by: 'app-by-slug' },
  },
  {
    what: 'what PUT environments answers for a private repository on the free plan',
    assumed: '422; the product does not ask where it sees the plan, and takes 404 for the same',
    told: { by: 'environment-made' },
  },
  {
    what: 'whether changing the base permission of an organisation needs more than admin:org',
    assumed: 'no',
    told: { noCheckTells: 'the check only reads what the organisation has decided' },
  },
  {
    what: 'whether a label of a form starts `labeled` beside `opened`',
    assumed: 'either may come alone, and both may come',
    told: { by: 'form' },
  },
  {
    what: 'what GitHub answers to the list of Actions policies for a private hub on the free plan, and whether a comment of somebody with Triage starts a workflow where a policy names actors',
    assumed: '404, and yes: doctor warns of every policy that names actors',
    told: { by: 'as-triage' },
  },
  {
    what: 'whether a job with an environment runs in a private repository on the free plan',
    assumed: 'yes, without the secrets of an environment',
    told: { by: 'environment' },
  },
  {
    what: 'whether the events of a repository still show a comment that was removed',
    assumed: 'no',
    told: { by: 'removed-comment' },
  },
  {
    what: 'how GraphQL refuses to move a branch that is not where `beforeOid` says',
    assumed: 'with an error of any words, and the branch stays; the product looks where it is',
    told: { by: 'compare-and-swap' },
  },
  {
    what: 'with which status GitHub refuses to start a workflow that is disabled',
    assumed: '422; the product goes by the words',
    told: { noCheckTells: 'the workflows of the throw-away hub are never disabled' },
  },
  {
    what: 'whether a job that calls a workflow of the same repository runs while that one is disabled',
    assumed: 'yes: what is disabled is started by no event of its own',
    told: { noCheckTells: 'the workflows of the throw-away hub are never disabled' },
  },
  {
    what: 'whether a push without the scope `workflow` is refused whose last commit has no workflow any more',
    assumed: 'no: only what the branch leads to counts',
    told: {
      noCheckTells: 'takehome pushes by the API, and no credential of the check is so narrow',
    },
  },
  {
    what: 'what becomes of a second requested reviewer in a private repository on the free plan',
    assumed:
      '201, and only the first name is kept; the product mentions all of them in a comment and says whom GitHub does not list',
    told: {
      noCheckTells:
        'it takes two people beside the author who can read the hub, and the check knows of one second account',
    },
  },
  {
    what: 'what a free organisation answers to the list of its rulesets',
    assumed: '403, as private repositories on that plan do',
    told: { by: 'organisation-facts' },
  },
]
