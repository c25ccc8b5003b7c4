import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { branchHead } from '../repository/branch-head.ts'
import { isRefusedByRule, refusedOn } from '../repository/rulesets-on.ts'
import { LEDGER_BRANCH } from './ledger.ts'

const README = `# The ledger

takehome writes this branch; please change nothing here by hand.

- \`assignments/<assignment>.jsonl\`: what happened, one record a line, oldest first.
- \`scorecards/<assignment>/\`: every scorecard that was given.
- \`receipts/\`: what was erased, without names.
- \`residue/\`: points of those who were erased, without anything that names them, where takehome.yml says so.
- \`index.json\`: a table made of the rest. It may be deleted; the next \`watch\` makes it again.
`

/** The ledger has a history of its own, without the hub's files in it. */
export async function ensureLedgerBranch(octokit: Octokit, hub: Repository): Promise<void> {
  const begun = lookOrMake(
    () => branchHead(octokit, hub, LEDGER_BRANCH),
    async () => {
      const readme = { path: 'README.md', mode: '100644', type: 'blob', content: README } as const
      const tree = await octokit.rest.git.createTree({ ...hub, tree: [readme] })
      const commit = await octokit.rest.git.createCommit({
        ...hub,
        message: 'Begin the ledger',
        tree: tree.data.sha,
        parents: [],
      })
      const ref = `refs/heads/${LEDGER_BRANCH}`
      await octokit.rest.git.createRef({ ...hub, ref, sha: commit.data.sha })
      return commit.data.sha
    },
  )
  await begun.catch(async (cause: unknown) => {
    if (!isRefusedByRule(cause)) throw cause
    const what = 'the ledger was not begun'
    throw await refusedOn(octokit, hub, { branch: LEDGER_BRANCH, what, cause })
  })
}
