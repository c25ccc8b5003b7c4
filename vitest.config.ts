import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'
import { PROJECTS } from './test/projects.ts'
import { withoutShim } from './test/python-path.ts'

const HANGS_MS = 30 * 60_000

export default defineConfig({
  test: {
    // Left to itself vitest keeps one core free. Many files wait for an answer or for a clock, so that four
    // files more than there are cores keep them busy: on two cores 483 s, and 495 s with three more.
    maxWorkers: 4 + availableParallelism(),
    env: { PATH: withoutShim(process.env['PATH'] ?? '') },
    // Only what hangs is ended: a round that takes two minutes alone took more than five in CI, beside
    // the other long files, and a slow machine is no defect.
    testTimeout: HANGS_MS,
    hookTimeout: HANGS_MS,
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
