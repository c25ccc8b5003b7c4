import type { Rubric } from '../rubric/rubric.ts'
import type { Convention } from './convention.ts'
import type { SuiteModule } from './suite-modules.ts'

/** What is asked of candidates, and what decides a score. */
export interface Task {
  readonly rubric: Rubric
  /** SHA-256 of all that decides a score: the rubric and the hidden tests. */
  readonly digest: string
  /** Exactly the files the candidate receives, by path. */
  readonly template: ReadonlyMap<string, Uint8Array>
  /** Of a review: the modules that a candidate's tests meet. Left out in all other kinds. */
  readonly modules?: readonly SuiteModule[]
}

/** A template, a rubric and hidden tests sharing one id. */
export interface Exercise extends Task {
  /** The folder of hidden tests, reference and flawed solutions. */
  readonly grader: string
  /** What variants of it differ by; empty where there are none. */
  readonly conventions: readonly Convention[]
}

/** Whether a candidate's file is one that the exercise asks for. */
export function isAllowed(exercise: Task, path: string): boolean {
  const { template, rubric } = exercise
  if (template.has(path)) return true
  // In the folder of tests, nothing but tests counts.
  if (rubric.suite !== undefined && path.startsWith('tests/')) return isSuiteFile(path)
  return rubric.extraFiles.some((glob) => matches(glob, path))
}

/** Whether a file is one of a candidate's tests, or what they share; as `TEST_FILE` in review_server.py. */
export function isSuiteFile(path: string): boolean {
  return /^tests\/(?:test_[^/.]+|conftest)\.py$/.test(path)
}

/** `folder/*.ext`: one folder, one ending, as the rubric's schema has it. */
function matches(glob: string, path: string): boolean {
  const [folder = '', ending = ''] = glob.split('/*')
  const name = path.slice(folder.length + 1)
  return path.startsWith(`${folder}/`) && name.endsWith(ending) && !name.includes('/')
}
