export interface RecentKeys {
  readonly has: (key: string) => boolean
  readonly add: (key: string) => void
  readonly forget: (key: string) => void
}

/** Remembers the last so many keys. */
export function createRecentKeys(most: number): RecentKeys {
  // A set keeps the order in which its members came.
  const keys = new Set<string>()
  return {
    has: (key) => keys.has(key),
    add: (key) => {
      keys.add(key)
      const [oldest] = keys
      if (keys.size > most && oldest !== undefined) keys.delete(oldest)
    },
    forget: (key) => {
      keys.delete(key)
    },
  }
}
