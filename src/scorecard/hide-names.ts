import type { Assignment } from '../assignment/assignment.ts'

/** What stands in a name's place. */
export const HIDDEN_NAME = 'somebody'

// Wherever a mail address begins and ends, what stands between names somebody.
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** What names a candidate on GitHub. The assignment's id holds the login. */
export function namesOf({
  candidate,
  id,
  repository,
}: Pick<Assignment, 'candidate' | 'id' | 'repository'>): readonly string[] {
  return [id, repository.name, candidate.login]
}

/**
 * A text without these names and without mail addresses. A name counts as a whole word in any case, with or
 * without @. One that the exercise itself uses as a word, such as a login "numpy", is left where it stands alone.
 */
export function hideNames(text: string, names: readonly string[], ownWords = ''): string {
  const longestFirst = [...new Set(names)].filter(Boolean).toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce(
    (rest, name) => {
      const isWord = patternOf(name).test(ownWords)
      return rest.replace(patternOf(name, isWord ? '@' : '@?'), HIDDEN_NAME)
    },
    text.normalize('NFKC').replace(ADDRESS, HIDDEN_NAME),
  )
}

/** GitHub's names are of letters, digits, hyphens and underscores, and so is what may not touch them. */
function patternOf(name: string, mark = ''): RegExp {
  return new RegExp(`${mark}(?<![\\w-])${name.replace(/\W/g, '\\$&')}(?![\\w-])`, 'gi')
}
