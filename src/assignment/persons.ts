/** Whose hand a record or a comment names: a login, and the number of the account where GitHub gave it. */
export interface Author {
  readonly by: string
  readonly user?: number | undefined
}

/** Names a person: whoever takes another login keeps their name, and whoever takes a login over gets one of their own. */
export type PersonOf = (author: Author) => string

/**
 * Tells people apart by the numbers of their accounts. A record from before numbers were kept is of whoever had its
 * login first.
 */
export function personsAmong(authors: readonly Author[]): PersonOf {
  const known = new Set<number>()
  const byLogin = new Map<string, number>()
  for (const { by, user } of authors) {
    if (user === undefined) continue
    known.add(user)
    if (!byLogin.has(by.toLowerCase())) byLogin.set(by.toLowerCase(), user)
  }
  return ({ by, user }) => {
    const login = by.toLowerCase()
    const first = byLogin.get(login)
    // Whose number is new may have records from before that, if nobody else is known to have had the login.
    if (user !== undefined && (known.has(user) || first !== undefined)) return nameOf(user)
    return first === undefined ? login : nameOf(first)
  }
}

/** As no login can be. */
function nameOf(user: number): string {
  return `#${user}`
}

/** An author as a record keeps it. */
export interface Signature {
  readonly by: string
  readonly user?: number
}

export function authorOf({
  by,
  userId,
}: {
  readonly by: string
  readonly userId: number | null
}): Signature {
  return { by, ...(userId === null ? {} : { user: userId }) }
}

/** Whether somebody is the candidate. A login tells only where there is no number: it may be another's by now. */
export function isCandidate(
  { login, userId: number }: { readonly login: string; readonly userId: number },
  { by, userId }: { readonly by: string; readonly userId: number | null },
): boolean {
  return userId === null ? by.toLowerCase() === login.toLowerCase() : userId === number
}
