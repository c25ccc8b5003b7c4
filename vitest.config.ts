import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Left to itself vitest keeps one core free, which on two cores is half of them.
    maxWorkers: '100%',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // These import JSON in a way that Node refuses and a bundler accepts.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
})
