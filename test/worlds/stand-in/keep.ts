/** The map as it is now; the function makes it so again, in place. */
export function keepMap<K, V>(map: Map<K, V>): () => void {
  const kept = [...map]
  return () => {
    map.clear()
    for (const [key, value] of kept) map.set(key, value)
  }
}

/** The set as it is now; the function makes it so again, in place. */
export function keepSet<T>(set: Set<T>): () => void {
  const kept = [...set]
  return () => {
    set.clear()
    for (const each of kept) set.add(each)
  }
}

/** The list as it is now; the function makes it so again, in place: tests hold on to lists. */
export function keepList<T>(list: T[]): () => void {
  const kept = [...list]
  return () => {
    list.splice(0, list.length, ...kept)
  }
}

/** The record as it is now; the function makes it so again, in place. */
export function keepRecord<T>(record: Record<string, T>): () => void {
  const kept = { ...record }
  return () => {
    for (const key of Object.keys(record)) Reflect.deleteProperty(record, key)
    Object.assign(record, kept)
  }
}

export function inTurn(...steps: readonly (() => void)[]): () => void {
  return () => {
    for (const step of steps) step()
  }
}
