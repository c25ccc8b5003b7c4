/** Who wrote a comment, and who changed its text last; null for nobody. */
interface Authors {
  readonly by: string
  readonly editor: string | null
}

/** Whether a comment says what its author wrote: nobody speaks for somebody else by editing their comment. */
export function isOwnWords({ by, editor }: Authors): boolean {
  return editor === null || editor === by
}

/** A text that nobody changed is as old as its comment, whatever else was done to it since. */
export function writtenAt({
  editor,
  createdAt,
  updatedAt,
}: Pick<Authors, 'editor'> & {
  readonly createdAt: string
  readonly updatedAt: string
}): string {
  return editor === null ? createdAt : updatedAt
}
