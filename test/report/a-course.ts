import type { Course, Entry } from '../../src/report/entry.ts'

/** What is another about an assignment. */
export type EntryChanges = Omit<Partial<Entry>, 'course'> & { readonly course?: Partial<Course> }

/** An assignment that a report takes, and that was only invited. */
export function anEntry(changes: EntryChanges): Entry {
  const { course, ...others } = changes
  return {
    pseudonym: 'amber-heron-1f2e',
    candidate: 'candidate-1',
    login: null,
    reference: null,
    review: 'https://github.com/acme/hub/pulls',
    exercise: 'sums',
    title: 'Sums',
    status: 'open',
    arrival: {
      invitedAt: '2026-03-01T12:00:00Z',
      lastInvitedAt: '2026-03-01T12:00:00Z',
      renewals: 0,
      acceptedAt: null,
      firstPushAt: null,
    },
    eraseAt: null,
    flagged: [],
    scorecard: null,
    reviews: [],
    reviewedAt: null,
    done: 0,
    elapsedHours: null,
    ...others,
    course: {
      role: 'engineer',
      deadline: '2026-03-08T18:00:00Z',
      startedAt: null,
      startBy: null,
      handedIn: false,
      handedInAt: null,
      closedAt: null,
      outsideLoop: null,
      isWithdrawn: false,
      ...course,
    },
  }
}
