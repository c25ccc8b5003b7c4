import { sealForReply } from '../../sealing/seal-answers.ts'
import { type Answers, finalAnswers, type Missing, missingIn } from '../answers.ts'
import type { PageData } from '../page-data.ts'
import { byId, say } from './find.ts'
import type { Place } from './place.ts'
import { showSide } from './reading.ts'

/** "Done": says what is missing, or seals. `changed` takes back a block that is no longer what was given. */
export function startFinish(
  data: PageData,
  place: Place,
  given: () => { readonly answers: Answers; readonly login: string },
  expectReply: (replyKey: Uint8Array) => void,
): { readonly done: () => void; readonly changed: () => void } {
  const done = async () => {
    showSide('criteria')
    const { answers, login } = given()
    const missing = missingIn(answers, data.criteria, login)
    showMissing(data, place, missing)
    if (missing.length > 0) return
    expectReply(await showBlock(data, answers, login))
  }
  const start = () => {
    done().catch((error: unknown) => trouble(`Your levels were not sealed: ${String(error)}`))
  }
  byId('done', HTMLElement).addEventListener('click', start)
  byId('open-done', HTMLElement).addEventListener('click', start)
  byId('copy', HTMLElement).addEventListener('click', () => {
    copy().catch(() => selectBlock())
  })
  return {
    done: start,
    changed: () => {
      const { answers, login } = given()
      const sealed = byId('sealed', HTMLElement)
      if (!sealed.hidden) say('You changed something. Press Done again for a new block.')
      sealed.hidden = true
      const list = byId('missing', HTMLElement)
      if (!list.hidden) fillMissing(data, place, missingIn(answers, data.criteria, login))
    },
  }
}

export function trouble(text: string): void {
  const shown = byId('trouble', HTMLElement)
  shown.textContent = text
  shown.hidden = false
  say(text)
}

function showMissing(data: PageData, place: Place, missing: readonly Missing[]): void {
  fillMissing(data, place, missing)
  if (missing.length > 0) byId('missing', HTMLElement).querySelector('h3')?.focus()
}

function fillMissing(data: PageData, place: Place, missing: readonly Missing[]): void {
  const box = byId('missing', HTMLElement)
  box.hidden = missing.length === 0
  box.querySelector('ul')?.replaceChildren(...missing.map((one) => missingItem(data, place, one)))
}

function missingItem(data: PageData, place: Place, { criterion, what }: Missing): HTMLLIElement {
  const asked = data.criteria.find(({ id }) => id === criterion)
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent =
    criterion === null ? 'Your GitHub login' : `${asked?.name} ${asked?.title}: ${WORDS[what]}`
  button.addEventListener('click', () => {
    if (criterion === null) byId('login', HTMLElement).focus()
    else place.moveTo(criterion)
    if (what === 'reason') byId(`${criterion}-note`, HTMLElement).focus()
  })
  const item = document.createElement('li')
  item.append(button)
  return item
}

const WORDS: Readonly<Record<Missing['what'], string>> = {
  login: '',
  level: 'a level',
  reason: 'a reason, because a must item is not ticked',
  both: 'a level, and a reason because a must item is not ticked',
}

async function showBlock(data: PageData, answers: Answers, login: string): Promise<Uint8Array> {
  const { pseudonym, tree, criteriaDigest: criteria, key } = data
  const about = { version: 1, pseudonym, tree, criteria, reviewer: login.toLowerCase() } as const
  const given = finalAnswers(answers, data.criteria)
  const { block, replyKey } = await sealForReply({ ...about, answers: given }, key)
  byId('block', HTMLTextAreaElement).value = block
  byId('copied', HTMLElement).textContent = ''
  byId('sealed', HTMLElement).hidden = false
  byId('sealed', HTMLElement).scrollIntoView({ block: 'nearest' })
  byId('copy', HTMLElement).focus()
  const heading = byId('sealed', HTMLElement).querySelector('h3')?.textContent
  say(`${heading}. Copy the block and paste it as a comment.`)
  return replyKey
}

async function copy(): Promise<void> {
  await navigator.clipboard.writeText(byId('block', HTMLTextAreaElement).value)
  told('Copied.')
}

/** Where a browser lets no page write to the clipboard. */
function selectBlock(): void {
  byId('block', HTMLTextAreaElement).select()
  told('The block is selected. Copy it with Ctrl+C or ⌘C.')
}

function told(text: string): void {
  byId('copied', HTMLElement).textContent = text
  say(text)
}
