import { error, type Finding, finding, ok, type Verdict } from './finding.ts'
import { MANAGED_USERS, NO_WORKFLOWS } from './github-server.ts'
import type { ObservedServer, ObservedToken } from './observations.ts'

/** Where takehome works, in whole or in part, and where it cannot. */
export function diagnoseServer(server: ObservedServer, token: ObservedToken): readonly Finding[] {
  return [
    finding('GitHub', verdictOnServer(server)),
    ...(isManaged(server, token) ? [finding('managed users', verdictOnManaged(token))] : []),
  ]
}

function verdictOnServer({ kind, host, hasWorkflows }: ObservedServer): Verdict {
  switch (kind) {
    case 'github.com':
      return ok('is github.com')
    case 'ghe.com':
      return error(`is ${host}: ${MANAGED_USERS}`, 'Use an organisation of its own on github.com.')
    case 'server':
      return hasWorkflows
        ? error(
            `is the server ${host}: ${NO_WORKFLOWS}`,
            'Delete .github from the hub and use the command line, which works there.',
          )
        : ok(`is the server ${host}, where the command line works and the workflows do not`)
  }
}

/**
 * On github.com only managed accounts have an underscore, before the short code of their enterprise:
 * docs.github.com, Username considerations for external authentication. A server of one's own has none.
 */
function isManaged({ kind }: ObservedServer, token: ObservedToken): boolean {
  return kind === 'github.com' && token.kind === 'personal' && token.login.includes('_')
}

function verdictOnManaged(token: ObservedToken): Verdict {
  const login = token.kind === 'personal' ? token.login : '?'
  return error(
    `${login} is an account of Enterprise Managed Users: ${MANAGED_USERS}`,
    'Use an organisation on github.com that no such enterprise owns, and a personal account.',
  )
}
