import type { PageData } from '../page-script/page-data.ts'
import { type Html, html } from '../report/html.ts'
import { codePanel, diffPanel } from './code-panels.ts'
import { criterionForm } from './criterion-form.ts'
import { HELP } from './help.ts'
import { measuredPanel } from './measured-panel.ts'
import type { PageInput } from './page-input.ts'
import { fittingPage, LOGIN, linkOut, type Panel, sealedBox } from './page-shell.ts'
import { pushesPanel } from './pushes-panel.ts'
import { writeUpPanel } from './write-up-panel.ts'

/**
 * One file with all that a reviewer needs: what was handed in, and what is asked about it. It is the same
 * for all reviewers of a submission, makes no request, and shows nothing of another review.
 */
export function renderReviewPage(input: PageInput): string {
  const { pseudonym, rubric, asked, scorecard } = input
  const forms = asked.map((criterion) => {
    const { id, points } = criterion
    const facts = scorecard.criteria.find((one) => one.id === id)?.evidence ?? []
    const fact = facts.find((one) => one.kind === 'section')
    const place = { id, fact, writeUp: 'write-up', beside: `${points} points` }
    return criterionForm(criterion, { ...place, asksReason: true })
  })
  return fittingPage((most) => ({
    heading: `Review of ${pseudonym}`,
    title: rubric.title,
    about: `Nobody else sees what you give here until all reviewers are done.`,
    chips: asked.map(({ id, title }) => chip(id, id, title)),
    reading: 'What was handed in',
    panels: panels(input, most),
    criteria: html`${stillOpen(input)}${LOGIN}
${forms}`,
    sealed: sealedBox(
      {
        heading: 'Your review is sealed',
        where: linkOut(input.pull, 'the pull request of this review'),
        promise: 'Nobody can read it before all reviewers are done.',
      },
      html`<p class="quiet">To change something, change it above, press Done again and send the new block. The last one counts.</p>`,
    ),
    help: HELP,
    data: dataOf(input),
  }))
}

/** Leads to a criterion. */
export function chip(id: string, name: string, title: string): Html {
  return html`<a class="chip" href="#${id}" data-chip="${id}" title="${title}">${name}<span class="unseen">: ${title}</span></a>`
}

function stillOpen({ isOpen }: PageInput): Html | null {
  if (!isOpen) return null
  return html`<p class="warning">The candidate can still push. Reviews of this submission do not count for a later one.</p>\n`
}

function panels(input: PageInput, most: number): readonly Panel[] {
  const pushes = pushesPanel(input)
  const code = input.rubric.module === null ? 'Files' : 'Code'
  return [
    { id: 'write-up', title: 'Write-up', content: writeUpPanel(input, most) },
    { id: 'code', title: code, content: codePanel(input, most) },
    { id: 'changes', title: 'Changes', content: diffPanel(input, most) },
    { id: 'measured', title: 'Measured', content: measuredPanel(input) },
    ...(pushes === null ? [] : [{ id: 'pushes', title: 'Pushes', content: pushes }]),
  ]
}

function dataOf({ pseudonym, tree, criteriaDigest, key, pull, asked }: PageInput): PageData {
  const criteria = asked.map(({ id, title, checklist }) => {
    return { id, name: id, title, musts: checklist.map(({ must }) => must), panel: null }
  })
  return { version: 1, kind: 'review', pseudonym, tree, criteriaDigest, key, pull, criteria }
}
