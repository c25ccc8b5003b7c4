// Written by npm run generate from src/commands/table. Change it there.
process.argv[2] = 'hold'
await import('../dist/action/index.js')
