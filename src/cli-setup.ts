/** The command line's part that sets a hub up and looks whether it is well. */
import type { Command } from 'commander'
import { hubAccess } from './cli-hub.ts'
import { registerDoctor } from './commands/doctor.ts'
import { registerInit } from './commands/init.ts'

export function registerSetup(program: Command, home: string): void {
  registerInit(program, home)
  registerDoctor(program, { home, path: process.env['PATH'] ?? '' }, hubAccess)
}
