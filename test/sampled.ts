/** Whether this run takes no samples: `npm run test:all`. */
export function isTryingAll(): boolean {
  return process.env['TAKEHOME_ALL'] !== undefined
}

/** Every so many-th, with the first and the last, of what is tried at many places; all of them in such a run. */
export function sampled<Item>(all: readonly Item[], every: number): readonly Item[] {
  if (isTryingAll()) return all
  return all.filter((_, index) => index % every === 0 || index === all.length - 1)
}
