import type { Role } from '../../src/rubric/roles.ts'

export const ROLE: Role = {
  id: 'ml-engineer',
  weights: {
    'ml-fundamentals': 0.25,
    'practical-coding': 0.3,
    'system-design': 0.25,
    'business-impact': 0.2,
  },
} as Role

/** The role as the team changed it in the middle of the round. */
export const LATER: Role = {
  ...ROLE,
  weights: {
    'ml-fundamentals': 0.4,
    'practical-coding': 0.1,
    'system-design': 0.1,
    'business-impact': 0.4,
  },
} as Role
