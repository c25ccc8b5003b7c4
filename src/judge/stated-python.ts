import { type FoundPack, statedVersion } from './packs.ts'
import stated from './stated-python.json' with { type: 'json' }

/** The versions that a submission's code ran on, such as 3.13.9 and 2.4.6. */
export interface Runtime {
  readonly python: string
  readonly numpy: string
  /** What the exercise asks for beside NumPy; left out where that is nothing. */
  readonly packs?: readonly FoundPack[]
}

/** What scores that count run on: a Python as 3.13, whatever its last number, and one exact NumPy. */
export const STATED: Runtime = { python: stated.python, numpy: stated.numpy }

/** Wheels for Linux on x86-64 and ARM, by the SHA-256 that the package index publishes for each. */
export const STATED_PACKAGES: readonly StatedPackage[] = stated.packages

export interface StatedPackage {
  readonly name: string
  readonly version: string
  readonly sha256: readonly string[]
}

/** Whether code ran on the stated Python, NumPy and packages. */
export function isStated({ python, numpy, packs = [] }: Runtime): boolean {
  return (
    minorOf(python) === STATED.python &&
    numpy === STATED.numpy &&
    packs.every(({ name, version }) => version === statedVersion(name))
  )
}

/** What the same code runs on where scores count. */
export function statedRuntime({ packs = [] }: Runtime): Runtime {
  return { ...STATED, packs: packs.map(({ name }) => ({ name, version: statedVersion(name) })) }
}

/** Such as "Python 3.13.9 with NumPy 2.4.6 and pandas 3.0.1". */
export function versionWords({ python, numpy, packs = [] }: Runtime): string {
  const others = packs.map(({ name, version }) => ` and ${name} ${version}`)
  return `Python ${python} with NumPy ${numpy}${others.join('')}`
}

/** `3.13` of `3.13.9`. */
export function minorOf(python: string): string {
  return python.split('.').slice(0, 2).join('.')
}

/** As ruff names a Python: `py313`. */
export function ruffTarget(python: string): string {
  return `py${minorOf(python).replace('.', '')}`
}

/** Something that only some versions have: from one on, or before one. */
export interface Lifetime {
  readonly kind: 'syntax' | 'numpy-name'
  readonly since: string | null
  readonly until: string | null
}

/** Whether this Python, or this NumPy, lacks it. */
export function isMissingOn({ python, numpy }: Runtime, { kind, since, until }: Lifetime): boolean {
  const version = kind === 'syntax' ? python : numpy
  return (
    (since !== null && isBefore(version, since)) || (until !== null && !isBefore(version, until))
  )
}

/** Compares the first two numbers: `3.9.1` is before `3.11`. */
export function isBefore(version: string, other: string): boolean {
  const [a = 0, b = 0] = minorOf(version).split('.').map(Number)
  const [c = 0, d = 0] = minorOf(other).split('.').map(Number)
  return a < c || (a === c && b < d)
}
