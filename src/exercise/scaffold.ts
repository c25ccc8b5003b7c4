/** What the files in scaffold/ call themselves where an author's own names belong. */
const SCAFFOLDS = {
  code: { id: 'my-exercise', module: 'my_exercise', title: 'My exercise' },
  review: { id: 'my-review', module: 'my_review', title: 'My review' },
} as const
export type ScaffoldKind = keyof typeof SCAFFOLDS
export const SCAFFOLD_KINDS: readonly ScaffoldKind[] = ['code', 'review']

/** The scaffold's files of a kind, by path, with an exercise's own id, module and title in paths and texts. */
export function nameScaffold(
  files: ReadonlyMap<string, string>,
  id: string,
  kind: ScaffoldKind,
): ReadonlyMap<string, string> {
  const own = SCAFFOLDS[kind]
  const name = (text: string) =>
    text
      .replaceAll(own.id, id)
      .replaceAll(own.module, moduleOf(id))
      .replaceAll(own.title, titleOf(id))
  const chosen = [...files].filter(([path]) => folderOf(path) === own.id)
  return new Map(chosen.map(([path, text]) => [name(path), name(text)]))
}

/** `templates/my-exercise/README.md` and `rubrics/my-exercise.yml` are of my-exercise. */
function folderOf(path: string): string {
  return (path.split(/[\\/]/)[1] ?? '').replace(/\.yml$/, '')
}

/** A Python module may not have dashes in its name. */
function moduleOf(id: string): string {
  return id.replaceAll('-', '_')
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
