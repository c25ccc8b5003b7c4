import type { Work } from '../../similarity/work.ts'
import { type Python, readTokens } from '../../verify/generate-solutions.ts'
import type { Surroundings } from '../verb/verb.ts'
import type { Module } from './module.ts'

/** Each module as tokens, by a process of its own: what kills the parser is said of that one alone. */
export async function readWorks(
  modules: readonly Module[],
  where: Python,
  { machine, progress }: Pick<Surroundings, 'machine' | 'progress'>,
): Promise<readonly Work[]> {
  const works: Work[] = []
  const waiting = modules.entries()
  let done = 0
  const work = async () => {
    for (const [at, module] of waiting) {
      works[at] = await readWork(module, where)
      done += 1
      progress(done, modules.length, module.name)
    }
  }
  await Promise.all(Array.from({ length: machine.parallel }, work))
  return works
}

async function readWork({ template, ...module }: Module, where: Python): Promise<Work> {
  const { text } = module
  const list = text === null ? NOTHING : await readTokens(where, text, template)
  return { ...module, list }
}

const NOTHING = { problem: null, tokens: [] } as const
