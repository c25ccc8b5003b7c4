import type { PageData } from '../page-data.ts'
import { all, byId } from './find.ts'
import { startFinish, trouble } from './finish.ts'
import { startKeyboard } from './keyboard.ts'
import { startPapers } from './papers.ts'
import { startPlace } from './place.ts'
import { showSide, startReading } from './reading.ts'
import { startReviewing } from './reviewing.ts'
import { openStore, type Store } from './store.ts'
import { startVerdict, waitForAnswer } from './verdict.ts'

start(JSON.parse(byId('data', HTMLElement).textContent ?? '') as PageData)

function start(data: PageData): void {
  document.documentElement.classList.add('js')
  const store = openStore(data)
  const reading = startReading()
  const place = startPlace(data)
  const papers = startPapers(data, reading, place)
  const login = byId('login', HTMLInputElement)
  login.value = store.login()
  let changed = () => {}
  const reviewing = startReviewing(data, store, () => changed())
  const given = () => ({ answers: reviewing.answers(), login: login.value.trim() })
  const finish = startFinish(data, place, given, (replyKey) => {
    if (data.kind !== 'calibration') return
    store.keepReplyKey(replyKey)
    waitForAnswer(store)
  })
  changed = () => {
    finish.changed()
    papers.changed(reviewing.answers())
  }
  papers.changed(reviewing.answers())
  startVerdict(data, store, place)
  login.addEventListener('input', () => {
    store.keepLogin(login.value.trim())
    changed()
  })
  startKeyboard({ ...reading, place, reviewing, done: finish.done, usesKeys: store.usesKeys })
  startHelp(store)
  startSides()
  sayWhatLacks(store)
}

function startHelp(store: Store): void {
  const help = byId('help', HTMLDialogElement)
  byId('open-help', HTMLElement).addEventListener('click', () => help.showModal())
  byId('close-help', HTMLElement).addEventListener('click', () => help.close())
  const useKeys = byId('use-keys', HTMLInputElement)
  useKeys.checked = store.usesKeys()
  useKeys.addEventListener('change', () => store.keepUsesKeys(useKeys.checked))
}

function startSides(): void {
  for (const button of all(document, '[data-show]', HTMLButtonElement)) {
    button.addEventListener('click', () => {
      showSide(button.dataset['show'] === 'criteria' ? 'criteria' : 'reading')
    })
  }
  const header = document.querySelector('body > header') as HTMLElement
  const leaveRoom = () => {
    document.documentElement.style.setProperty('--top', `${header.offsetHeight}px`)
  }
  // Levels that are given make the header longer too, not only a narrow window.
  new ResizeObserver(leaveRoom).observe(header)
  leaveRoom()
}

function sayWhatLacks(store: Store): void {
  if (crypto.subtle === undefined) {
    trouble(
      'This browser cannot seal here. Download the page and open the file in Chrome, Edge or Firefox.',
    )
  } else if (!store.works) {
    trouble('This browser keeps nothing for this page. Finish before you close it.')
  }
}
