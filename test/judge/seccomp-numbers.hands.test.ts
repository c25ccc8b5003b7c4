import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runPython } from './run-python.ts'

type Table = Readonly<Record<string, number | null>>

// Of the package linux-libc-dev, which scripts/setup.mjs --browser installs. Newer ones hold every
// machine's headers below /usr/lib/linux/uapi. A 64-bit ARM has the kernel's generic numbers.
const HEADERS = {
  x86_64: [
    '/usr/include/x86_64-linux-gnu/asm/unistd_64.h',
    '/usr/lib/linux/uapi/x86/asm/unistd_64.h',
  ],
  aarch64: ['/usr/include/asm-generic/unistd.h'],
} as const

test.for(['x86_64', 'aarch64'] as const)(
  'the numbers of %s are the kernel’s',
  async (machine, { skip }) => {
    const header = HEADERS[machine].find((path) => existsSync(path))
    if (header === undefined) return skip(`no kernel header of ${machine}: install linux-libc-dev`)
    const numbers = numbersIn(readFileSync(header, 'utf8'))
    const [tables] = await runPython<Record<string, Table>>(
      join(import.meta.dirname, 'print_seccomp.py'),
    )
    const table = tables?.[machine] ?? {}
    expect(Object.keys(table).length).toBeGreaterThan(70)
    const kernel = Object.fromEntries(
      Object.keys(table).map((name) => [name, numbers.get(name) ?? null]),
    )
    expect(table).toEqual(kernel)
  },
)

function numbersIn(header: string): ReadonlyMap<string, number> {
  const lines = header.matchAll(/^#define __NR(?:3264)?_(\w+)\s+(\d+)\b/gm)
  return new Map([...lines].map(([, name = '', number]) => [name, Number(number)]))
}
