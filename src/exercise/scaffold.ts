// What the files in scaffold/ call themselves where an author's own names belong.
const ID = 'my-exercise'
const MODULE = 'my_exercise'
const TITLE = 'My exercise'

/** The scaffold's files, by path, with an exercise's own id, module and title in paths and texts. */
export function nameScaffold(
  files: ReadonlyMap<string, string>,
  id: string,
): ReadonlyMap<string, string> {
  const name = (text: string) =>
    text.replaceAll(ID, id).replaceAll(MODULE, moduleOf(id)).replaceAll(TITLE, titleOf(id))
  return new Map([...files].map(([path, text]) => [name(path), name(text)]))
}

/** A Python module may not have dashes in its name. */
function moduleOf(id: string): string {
  return id.replaceAll('-', '_')
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
