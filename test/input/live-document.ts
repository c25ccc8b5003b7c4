/** What doctor --live writes, with one check of each kind of fact. */
export const LIVE = {
  schemaVersion: 1,
  takehome: '0.1.0',
  at: '2026-03-01T12:00:00Z',
  server: 'github.com',
  checks: [
    {
      step: 2,
      id: 'repository',
      what: 'It creates a private repository',
      outcome: 'passed',
      by: 'provisioner',
      why: null,
      seconds: 0.5,
      requests: [
        {
          method: 'POST',
          route: '/orgs/{org}/repos',
          status: 201,
          permissions: 'administration=write',
          seconds: 0.5,
        },
      ],
      facts: { defaultBranch: 'main', allowForking: false, left: 4_999, other: null },
    },
  ],
  cleanUp: { deleted: 1, left: 0 },
}
