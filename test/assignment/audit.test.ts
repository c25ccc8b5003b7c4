import { describe, expect, test } from 'vitest'
import { auditRepository, type ObservedRepository } from '../../src/assignment/audit.ts'

const STARTER = '5'.repeat(40)
const ADA = { userId: 7, login: 'ada', manages: false, writes: true }
const BOB = { userId: 8, login: 'bob', manages: false, writes: true }

const AS_MADE: ObservedRepository = {
  id: 70,
  private: true,
  defaultBranch: 'main',
  actionsEnabled: false,
  collaborators: [ADA],
  invited: [],
  deployKeys: 0,
  webhooks: 0,
  starter: STARTER,
  pull: { state: 'open', merged: false, base: 'starter' },
}

function drifts(changes: Partial<ObservedRepository>, isRunning = true) {
  const expected = { starter: STARTER, candidate: { login: 'ada', userId: 7 }, isRunning }
  return auditRepository({ ...AS_MADE, ...changes }, expected).map(({ kind }) => kind)
}

describe('a repository', () => {
  test.for<readonly [string, Partial<ObservedRepository>]>([
    ['just made', { collaborators: [] }],
    ['with its candidate invited', { collaborators: [], invited: [ADA] }],
    ['with its candidate under another login', { collaborators: [{ ...ADA, login: 'lovelace' }] }],
    ['whose keys and webhooks are not ours to see', { deployKeys: null, webhooks: null }],
  ])('%s is as it should be', ([, changes]) => {
    expect(drifts(changes)).toEqual([])
  })

  test.for<readonly [string, Partial<ObservedRepository>]>([
    ['public', { private: false }],
    ['actions', { actionsEnabled: true }],
    ['default-branch', { defaultBranch: 'solution' }],
    ['people', { collaborators: [ADA, BOB] }],
    ['people', { invited: [BOB] }],
    ['too-much-access', { collaborators: [{ ...ADA, manages: true }] }],
    ['too-little-access', { collaborators: [{ ...ADA, writes: false }] }],
    ['too-little-access', { collaborators: [], invited: [{ ...ADA, writes: false }] }],
    ['deploy-keys', { deployKeys: 1 }],
    ['webhooks', { webhooks: 1 }],
    ['starter', { starter: '6'.repeat(40) }],
    ['starter', { starter: null }],
    ['pull-closed', { pull: { state: 'closed', merged: false, base: 'starter' } }],
    ['pull-merged', { pull: { state: 'closed', merged: true, base: 'starter' } }],
    ['pull-base', { pull: { state: 'open', merged: false, base: 'main' } }],
  ])('has drifted: %s, %j', ([kind, changes]) => {
    expect(drifts(changes)).toEqual([kind])
  })

  test('may be read-only before the start and after the deadline', () => {
    expect(drifts({ collaborators: [{ ...ADA, writes: false }] }, false)).toEqual([])
  })

  test('may have drifted in several ways at once', () => {
    expect(drifts({ private: false, actionsEnabled: true, starter: null })).toEqual([
      'public',
      'actions',
      'starter',
    ])
  })
})
