import type { SectionEvidence } from '../checks/evidence.ts'
import type { AskedCriterion, PublicKey } from '../page-script/page-data.ts'
import { type Html, html } from '../report/html.ts'
import { type Rubric, reviewedCriteria } from '../rubric/rubric.ts'
import { criterionForm } from './criterion-form.ts'
import { CALIBRATION_HELP } from './help.ts'
import { numberedLines } from './numbered-lines.ts'
import type { PageFile } from './page-input.ts'
import { fittingPage, LOGIN, linkOut, sealedBox } from './page-shell.ts'
import { chip } from './review-page.ts'
import { writeUpPanel } from './write-up-panel.ts'

/** A paper whose levels are known, and nothing of its key. */
export interface CalibrationPaper {
  readonly name: string
  readonly files: readonly PageFile[]
  readonly facts: readonly SectionEvidence[]
}

export interface CalibrationInput {
  /** What is calibrated on, as a block names it. */
  readonly pseudonym: string
  /** A digest of the papers. */
  readonly tree: string
  /** SHA-256 of the criteria. */
  readonly criteriaDigest: string
  readonly key: PublicKey
  /** The address of the issue to which blocks are sent. */
  readonly issue: string
  readonly rubric: Rubric
  readonly papers: readonly CalibrationPaper[]
}

/** A criterion of a paper, as blocks and verdicts name it. */
export function paperCriterion(paper: number, criterion: string): string {
  return `P${paper + 1}-${criterion}`
}

/**
 * One file on which reviewers give levels to papers, and read later what the right levels are. It is the same
 * for everybody, and holds none of the right levels.
 */
export function renderCalibrationPage(input: CalibrationInput): string {
  const { rubric, papers } = input
  const asked = reviewedCriteria(rubric)
  return fittingPage((most) => ({
    heading: 'Calibration',
    title: rubric.title,
    about: 'You see the right levels once you have given yours.',
    chips: papers.map((_, at) => {
      const chips = asked.map(({ id, title }) => chip(paperCriterion(at, id), id, title))
      return html`<span class="paper" data-panel="${panelOf(at)}">${chips}</span>`
    }),
    reading: 'Papers',
    panels: papers.map((paper, at) => {
      return { id: panelOf(at), title: titleOf(paper), content: paperPanel(paper, rubric, most) }
    }),
    criteria: html`${LOGIN}
<section id="verdict" aria-labelledby="verdict-title" hidden><h2 id="verdict-title" tabindex="-1"></h2><p id="verdict-figures"></p><ul id="verdict-reasons"></ul><p id="verdict-next">Read where your levels and the right ones differ, and talk it over with whoever wrote these. Then give your levels again, press Done and send the new block.</p><h3>Where your levels and the right ones differ</h3><ul id="verdict-differences"></ul></section>
${papers.map((paper, at) => paperForms(input, paper, at))}`,
    sealed: sealed(input),
    help: CALIBRATION_HELP,
    data: { version: 1, kind: 'calibration', ...aboutOf(input), criteria: askedCriteria(input) },
  }))
}

function aboutOf({ pseudonym, tree, criteriaDigest, key, issue }: CalibrationInput) {
  return { pseudonym, tree, criteriaDigest, key, pull: issue }
}

function askedCriteria({ rubric, papers }: CalibrationInput): readonly AskedCriterion[] {
  return papers.flatMap((paper, at) =>
    reviewedCriteria(rubric).map(({ id, title, checklist }) => ({
      id: paperCriterion(at, id),
      name: `${titleOf(paper)} ${id}`,
      title,
      // Nobody but the reviewer reads a reason here, so that none is asked for.
      musts: checklist.map(() => false),
      panel: panelOf(at),
    })),
  )
}

function panelOf(at: number): string {
  return `paper-${at + 1}`
}

function titleOf({ name }: CalibrationPaper): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`
}

function paperPanel({ files }: CalibrationPaper, rubric: Rubric, most: number): Html {
  const others = files.filter(({ path, text }) => text !== null && path !== rubric.writeUp?.file)
  return html`${writeUpPanel({ rubric, files }, most)}${others.map(
    ({ path, text }) =>
      html`<h3>${path}</h3><div class="hostile">${numberedLines(text ?? '', most)}</div>`,
  )}`
}

function paperForms(
  { rubric, papers }: CalibrationInput,
  paper: CalibrationPaper,
  at: number,
): Html {
  const forms = reviewedCriteria(rubric).map((criterion) => {
    const fact = paper.facts.find((one) => one.criterion === criterion.id)
    const place = { id: paperCriterion(at, criterion.id), fact, writeUp: panelOf(at) }
    return criterionForm(criterion, { ...place, beside: titleOf(paper), asksReason: false })
  })
  const next = papers[at + 1]
  const on =
    next === undefined
      ? null
      : html`<button type="button" class="main" data-next="${panelOf(at + 1)}">Next paper: ${titleOf(next)}</button>`
  return html`<section class="paper" data-panel="${panelOf(at)}" aria-label="${titleOf(paper)}"><h2>${titleOf(paper)} <span class="quiet">paper ${at + 1} of ${papers.length}</span></h2>
${forms}
${on}</section>
`
}

function sealed({ issue }: CalibrationInput): Html {
  const where = linkOut(issue, 'the calibration issue')
  const box = {
    heading: 'Your levels are sealed',
    where,
    promise: 'Nobody but the hub can read it.',
  }
  return html`${sealedBox(box, html``)}
<div id="reply" hidden><h3>Read your verdict</h3>
<p>About a minute after you sent your block, ${where} has an answer for you. Copy the block in it, and paste it here, in this browser: no other one can open it.</p>
<label for="answer">The answer</label><textarea id="answer" rows="3" spellcheck="false" aria-describedby="answer-trouble"></textarea>
<p id="answer-trouble" class="warning" hidden></p></div>`
}
