/** A word of a command that people paste: in quotation marks where a shell would read it otherwise. */
export function inShell(word: string): string {
  return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** Behind a command that people paste: the folder of the hub, unless commands look there by themselves. */
export function onHub(folder: string): string {
  return folder === '.' ? '' : ` --hub ${inShell(folder)}`
}
