/** A word of a command that people paste: in quotation marks where a shell would read it otherwise. */
export function inShell(word: string): string {
  return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
