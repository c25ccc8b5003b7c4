/**
 * Whether the candidate was given a sentence and did not write it: it stands in the template, be it in a comment of
 * guidance, however its lines were broken and whatever was put in front of it.
 */
export function isGivenIn(template: string): (text: string) => boolean {
  const given = plain(template.replaceAll(/<!--|-->/g, ' '))
  return (text) => {
    const said = plain(text)
    const own = plain(text.slice(text.indexOf(':') + 1))
    return [said, own].some((one) => one.length >= LEAST_CHARS && given.includes(one))
  }
}

/** A few words can stand anywhere. */
const LEAST_CHARS = 12

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[*_`>#"“”]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
