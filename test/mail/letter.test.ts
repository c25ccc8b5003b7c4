import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OpenReview } from '../../src/assignment/ledger-record.ts'
import { letterNotes, letterRows } from '../../src/mail/letter.ts'
import { letterText } from '../../src/mail/render-letter.ts'
import type { Level, ReviewedCriterion } from '../../src/rubric/rubric.ts'
import { aHubConfig } from '../hub/a-hub-config.ts'

const CRITERION: ReviewedCriterion = {
  id: 'W2',
  title: 'Vectorisation',
  kind: 'reviewed',
  competency: 'practical-coding',
  points: 6,
  section: 'Vectorisation',
  checklist: [
    { text: 'Names which loops became matrix products', must: true, lookFor: ['loop'] },
    { text: 'Gives the time that the candidate measured', must: true, lookFor: [] },
    { text: 'Says why products are fast', must: true, lookFor: [] },
  ],
  levels: {
    1: 'Missing or wrong. A loop is called vectorised.',
    2: 'Partly right or generic. NumPy is said to be fast.',
    3: "Every item is ticked and correct. All of it is about the candidate's own code.",
    4: 'All of level 3, with evidence: measurements show from which size on it no longer pays.',
  },
}

/** Reviews of one criterion, each as its level and its ticked items. */
function letterOf(
  given: readonly (readonly [Level, readonly number[]])[],
  criterion: ReviewedCriterion = CRITERION,
): string {
  const reviews = given.map(([level, ticks], index): OpenReview => {
    const levels = [{ criterion: criterion.id, level, note: null, ticks: [...ticks] }]
    return { by: `person-${index}`, reviewer: `reviewer-${index}`, levels }
  })
  const rows = letterRows([criterion], reviews)
  return letterText({ title: 'Linear regression', rows, notes: [], config, until: null })
}

const config = aHubConfig({ notice: { ...aHubConfig().notice, contact: null } })

test('what to try are the items that most reviewers did not tick', () => {
  const letter = letterOf([
    [2, [0]],
    [2, [0, 1]],
    [2, [0]],
  ])
  expect(letter).toContain('What to try next')
  expect(letter).toContain('Reviewers did not find this:')
  expect(letter).toContain('- Gives the time that you measured\n- Says why products are fast\n')
  expect(letter).toContain('A good answer: All of it is about your own code.')
  expect(letter).not.toMatch(/Names which loops|ticked|Partly right|level \d/)
})

test('an item on which reviewers are split is one to say more clearly', () => {
  const letter = letterOf([
    [2, [0, 1]],
    [2, [0, 2]],
  ])
  expect(letter).toContain('Reviewers would like this to be clearer:')
  expect(letter).toContain('- Gives the time that you measured\n- Says why products are fast\n')
  expect(letter).not.toContain('Names which loops')
})

test('where every item was found, what is left is to get them right', () => {
  const letter = letterOf([
    [1, [0, 1, 2]],
    [1, [0, 1, 2]],
  ])
  expect(letter).toContain('Reviewers found all of this, and not all of it is right yet:')
  expect(letter).toContain('- Names which loops became matrix products')
})

test('nobody is told that nothing was found by those who wrote reasons and ticked nothing', () => {
  const low = letterOf([
    [2, []],
    [2, []],
  ])
  expect(low).toContain('Reviewers looked for this:')
  expect(low).not.toContain('did not find')
  const high = letterOf([
    [3, []],
    [3, []],
  ])
  expect(high).toContain('What went well')
  expect(high).not.toMatch(/did not find|looked for this/)
})

test('above a good answer, the text of the last level stays, without its number', () => {
  const letter = letterOf([
    [3, [0, 1, 2]],
    [3, [0, 1, 2]],
  ])
  expect(letter).toContain(
    'A great answer: Measurements show from which size on it no longer pays.',
  )
  expect(letter).toContain(
    'Names which loops became matrix products; Gives the time that you measured; Says why products are fast. All of it is about your own code.',
  )
  expect(letter).not.toMatch(/ticked|level \d|evidence/)
})

test('nothing that is partly right is told as going well', () => {
  // Far apart, and four reviewers: their median lies below level 3, and the word for it is a good one.
  const letter = letterOf([
    [2, [0]],
    [2, [0]],
    [4, [0, 1, 2]],
    [4, [0, 1, 2]],
  ])
  expect(letter).toContain('what we look for')
  expect(letter).not.toContain('Partly right')
  expect(letter).toMatch(/What went well[\s\S]*Names which loops became matrix products\./)
})

test('the candidate is spoken to, at the start of a sentence too', () => {
  const levels = {
    ...CRITERION.levels,
    3: "Every item is ticked and correct. The candidate's own part is clear.",
  }
  expect(letterOf([[2, [0]]], { ...CRITERION, levels })).toContain('Your own part is clear.')
})

test('a text of a level that says more than the general words stays whole', () => {
  const levels = { ...CRITERION.levels, 3: 'The cost is derived from the code.' }
  const letter = letterOf([[2, [0]]], { ...CRITERION, levels })
  expect(letter).toContain('A good answer: The cost is derived from the code.')
})

// A text that nothing else holds, so that a letter tells where it has each word from.
const LEVEL = fc.constantFrom<Level>(1, 2, 3, 4)
const REVIEW = fc.record({ level: LEVEL, ticks: fc.uniqueArray(fc.nat(2)), isChosen: fc.boolean() })
const REVIEWS = fc.array(fc.array(REVIEW, { minLength: 2, maxLength: 2 }), { maxLength: 5 })

function criteriaOf(general: boolean): readonly ReviewedCriterion[] {
  return ['W1', 'W2'].map((id) => {
    const text = (what: string) => `Xx${what}${id}xx`
    const lead = (words: string) => (general ? words : '')
    return {
      ...CRITERION,
      id,
      title: text('title'),
      section: text('section'),
      checklist: [0, 1, 2].map((item) => {
        return { text: text(`item${item}`), must: item < 2, lookFor: [text('look')] }
      }),
      levels: {
        1: `${lead('Missing or wrong. ')}${text('lowest')}`,
        2: `${lead('Partly right or generic. ')}${text('low')}`,
        3: `${lead('Every item is ticked and correct. ')}${text('good')}`,
        4: `${lead('All of level 3, with evidence: ')}${text('great')}`,
      },
    }
  })
}

function reviewsOf(
  given: readonly (readonly (typeof REVIEW extends fc.Arbitrary<infer T> ? T : never)[])[],
) {
  return given.map((levels, person): OpenReview => {
    const own = levels.map(({ level, ticks, isChosen }, index) => {
      const note = `Xxnote${person}xx${isChosen ? ' To the candidate: Xxchosen' : ' Xxkept'}${person}${index}xx`
      return { criterion: `W${index + 1}`, level, ticks, note }
    })
    return { by: `Xxby${person}xx`, reviewer: `Xxreviewer${person}xx`, levels: own }
  })
}

const OURS = [
  ...['Linear regression', 'Thank you for your work.', 'About your work on:', 'Part', 'Their view'],
  'Members of the hiring team reviewed it.',
  'The table shows their view of each part.',
  ...['below what we look for', 'on the way', 'what we look for', 'strong'],
  ...[
    'What went well',
    'What to try next',
    'Comments from reviewers',
    'A good answer',
    'A great answer',
  ],
  ...[
    'Reviewers looked for this',
    'Reviewers did not find this',
    'Reviewers would like this to be clearer',
  ],
  'Reviewers found all of this, and not all of it is right yet',
]

test('a letter holds texts of the rubric, chosen notes and our own words, and nothing else', () => {
  fc.assert(
    fc.property(REVIEWS, fc.boolean(), (given, general) => {
      const criteria = criteriaOf(general)
      const reviews = reviewsOf(given)
      const notes = letterNotes(criteria, reviews, []).filter(({ isChosen }) => isChosen)
      const rows = letterRows(criteria, reviews)
      const letter = letterText({ title: 'Linear regression', rows, notes, config, until: null })
      const found = letter.match(/Xx\w+?xx/g) ?? []
      for (const one of found) expect(one).toMatch(/^Xx(title|item|good|great|chosen)/)
      const rest = OURS.sort((a, b) => b.length - a.length).reduce(
        (left, ours) => left.replaceAll(ours, ''),
        letter.replaceAll(/Xx\w+?xx/g, ''),
      )
      expect(rest.replaceAll(/[\s#|:;.*-]/g, '')).toBe('')
    }),
  )
})
