/** What `code_tokens.py` says of a module. */
export interface TokenList {
  readonly problem: 'too-large' | 'unreadable' | null
  /** A token and its 1-based line; an empty token stands between two functions. */
  readonly tokens: readonly (readonly [token: string, line: number])[]
}

/** Where a work comes from: this round, an earlier one, or solutions that can be found in public. */
export type Origin = 'round' | 'earlier' | 'leaked'

/** One module that is compared with others. */
export interface Work {
  /** A pseudonym, a login or the name of a folder. Hostile text. */
  readonly name: string
  readonly origin: Origin
  /** The module as it was handed in; null where there is none that Python would read. */
  readonly text: string | null
  readonly list: TokenList
}

/** A work that says too little to be compared, and why. */
export interface LeftOut {
  readonly name: string
  readonly origin: Origin
  readonly why: 'missing' | 'too-large' | 'unreadable' | 'too-little'
}
