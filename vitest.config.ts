import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'
import { PROJECTS } from './test/projects.ts'
import { withoutShim } from './test/python-path.ts'

export default defineConfig({
  test: {
    // Left to itself vitest keeps one core free. Many files wait for an answer or for a clock, so that three
    // files more than there are cores keep them busy: 495 s in place of 562 on two cores.
    maxWorkers: 3 + availableParallelism(),
    env: { PATH: withoutShim(process.env['PATH'] ?? '') },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    sequence: { sequencer: LongestFirst },
    // These import JSON in a way that Node refuses and a bundler accepts.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    projects: PROJECTS.map(({ name, include, exclude }) => ({
      extends: true as const,
      test: {
        name,
        include: [...include],
        exclude: [...exclude],
        // A new process for each file costs more than many a file. Values cannot get into each other's
        // way, each file of `github` starts a GitHub of its own, and hands put back what they change.
        isolate: false,
      },
    })),
  },
})
