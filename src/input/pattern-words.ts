/**
 * What each pattern of the files that people write allows, in words. A test finds a pattern without words,
 * so nobody is ever shown a regular expression.
 */
const WORDS: readonly (readonly [string, string])[] = [
  [
    '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    'lower-case letters and digits, with single hyphens between them, such as linear-regression',
  ],
  [
    '^[a-z][a-z0-9-]{1,63}$',
    'lower-case letters, digits and hyphens, 2 to 64 of them with a letter first, such as linear-regression',
  ],
  [
    '^[A-Za-z0-9_-]{1,39}$',
    'a GitHub login: letters, digits, hyphens and underscores, at most 39, without blanks or @',
  ],
  [
    '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$',
    'owner/name, such as acme/hub, without an address in front',
  ],
  [
    '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$',
    "an organisation's login: letters, digits and hyphens, such as acme",
  ],
  [
    '^[A-Za-z0-9][A-Za-z0-9._/-]*$',
    'a folder below this one: letters, digits, dots, hyphens and slashes, such as exercises',
  ],
  [
    '^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$',
    'an https address without a password in it, such as https://ats.example/hooks/takehome',
  ],
  ['^(?:[01][0-9]|2[0-3]):[0-5][0-9]$', 'hours and minutes from 00:00 to 23:59, such as "18:00"'],
  ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'a day, such as 2026-12-24'],
  [
    '^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$',
    'P and then years, months, weeks or days, in this order, such as P2Y, P6M, P1Y6M or P90D',
  ],
  [
    '^(?:rubric|(?:templates|graders)/.+)$',
    'rubric, or a path below templates/ or graders/, such as templates/README.md',
  ],
  ['^T[0-9]+$', 'T and a number, such as T1'],
  ['^S[0-9]+$', 'S and a number, such as S1'],
  ['^Q[0-9]+$', 'Q and a number, such as Q1'],
  ['^E[0-9]+$', 'E and a number, such as E1'],
  ['^F[0-9]+$', 'F and a number, such as F1'],
  ['^W[0-9]+$', 'W and a number, such as W1'],
  ['^[0-9]+\\.[0-9]+\\.[0-9]+$', 'three numbers with dots between them, such as 1.0.0'],
  [
    '^[a-z_][a-z0-9_]*\\.py$',
    'the name of a Python file in lower case, such as linear_regression.py',
  ],
  ['^[A-Za-z_][A-Za-z0-9_]*$', 'one Python name without dots, such as lstsq'],
  [
    '^[a-z][a-z0-9_]{0,39}$',
    'a name of small letters, digits and underscores that begins with a letter, such as mean_error',
  ],
  ['^test_[a-z0-9_]+$', 'the name of a test function, such as test_rows_are_kept'],
  ['^[a-z0-9_-]+/\\*\\.[a-z0-9]+$', 'a folder and an ending, such as figures/*.png'],
  ['^[A-Za-z0-9_-]+\\.csv$', 'the name of a CSV file without a folder, such as results.csv'],
  ['^[A-Za-z0-9_-]+\\.md$', 'the name of a Markdown file without a folder, such as README.md'],
]

const known = new Map(WORDS)

/** Null for a pattern that no file of people's has. */
export function patternWords(pattern: string): string | null {
  return known.get(pattern) ?? null
}
