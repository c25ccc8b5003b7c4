import known from './packs.json' with { type: 'json' }

/** What an exercise may ask for beside NumPy and the standard library, by the names of the package index. */
export const PACK_NAMES = ['scikit-learn', 'scipy', 'pandas'] as const
export type PackName = (typeof PACK_NAMES)[number]

/** The packs with all that they need, by version and SHA-256 of the wheels for Linux on x86-64 and ARM. */
export const PACK_PACKAGES: readonly {
  readonly name: string
  readonly version: string
  readonly sha256: readonly string[]
}[] = known.packages

/** One pack as the sandbox takes it. */
export interface Pack {
  readonly name: PackName
  /** The name that code imports. */
  readonly module: string
  /** Modules that are mounted with it where they are there; some versions need them. */
  readonly brings: readonly string[]
  /** Folders of the system's that are mounted with it: time zones. */
  readonly reads: readonly string[]
  /** What process 1 of the sandbox imports, so that no candidate's time is spent on it. */
  readonly loads: readonly string[]
}

/** A pack that was found, and its version, such as 1.8.0. */
export interface FoundPack {
  readonly name: PackName
  readonly version: string
}

export function packOf(name: PackName): Pack {
  return { name, ...known.packs[name] }
}

/** The version that scores run on. */
export function statedVersion(name: PackName): string {
  return PACK_PACKAGES.find((one) => one.name === name)?.version ?? ''
}
