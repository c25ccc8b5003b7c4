import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import tab from '@bomb.sh/tab/commander'
import { Command, InvalidArgumentError, Option } from 'commander'
import { ENVIRONMENT, flagsOf, VERBS } from '../commands/table/verbs.ts'
import { GROUPS, type Verb, type VerbOption } from '../commands/verb/verb.ts'
import { runAtTerminal, type Typed } from './cli-run.ts'
import { coloursFor, styledHelp } from './cli-style.ts'

const ABOUT =
  'Runs hiring take-homes on GitHub: hidden tests in a sandbox, a scorecard that follows the rubric.'

/** The whole command line, made from the table of verbs. */
export function buildProgram(home: string): Command {
  const program = new Command('takehome')
    .description(ABOUT)
    .usage('<command> [options]')
    .version(versionOf(home), '-v, --version', 'Print the version.')
    .option('--no-color', 'Print without colour.')
    .helpOption('-h, --help', 'Print help.')
    .configureHelp(styledHelp())
    .configureOutput(coloursFor(process.stdout, process.stderr))
    .exitOverride()
    .showHelpAfterError('Run the same command with --help to see what it takes.')
    .addHelpText('after', () => programNotes())
  for (const group of GROUPS) {
    program.commandsGroup(`${group}:`)
    for (const verb of VERBS.filter((one) => one.group === group)) register(program, verb, home)
  }
  program.commandsGroup('Help:').helpCommand('help [command]', 'Print help for a command.')
  tab(program)
  const complete = program.commands.find((command) => command.name() === 'complete')
  complete?.description('Print a script that completes commands in your shell.')
  return program
}

function register(program: Command, verb: Verb, home: string): void {
  const command = program.command(verb.name).description(verb.summary)
  if (verb.argument !== undefined) {
    const { name, many, required, description } = verb.argument
    const inner = many ? `${name}...` : name
    command.argument(required ? `<${inner}>` : `[${inner}]`, description)
  }
  for (const flag of flagsOf(verb)) command.addOption(optionOf(flag))
  command
    .option('--json', 'Print one JSON document and nothing else.')
    .addHelpText('after', () => verbNotes(verb))
    .action(async () => {
      const typed: Typed = command.optsWithGlobals()
      await runAtTerminal(verb, typed, command.args, home)
    })
}

function optionOf({ name, value, description, default: fallback, choices }: VerbOption): Option {
  const flags = value === null ? `--${name}` : `--${name} <${value}>`
  const option = new Option(flags, plain(description))
  if (value !== null) option.argParser((typed) => givenValue(typed))
  // For help and completion. The verb itself checks them, together with all else that was typed.
  if (choices !== undefined) option.argChoices = [...choices]
  if (fallback !== undefined) option.default(fallback)
  return option
}

/** Commander takes the word behind an option as its value, whatever it is. No value here begins with two dashes. */
function givenValue(typed: string): string {
  if (!typed.startsWith('--')) return typed
  throw new InvalidArgumentError('It is an option, so the value in front of it is missing.')
}

/** Descriptions are Markdown where they become tables; a terminal shows no backticks. */
function plain(text: string): string {
  return text.replaceAll('`', '')
}

function verbNotes({ examples, needs }: Verb): string {
  const variables = ENVIRONMENT.filter(([names]) => needs.some((need) => NAMES[need].test(names)))
  return [
    '',
    'Examples:',
    ...examples.map((example) => `  $ npx takehome ${example}`),
    ...(variables.length === 0 ? [] : ['', 'Environment:', ...environmentLines(variables)]),
  ].join('\n')
}

const NAMES = {
  hub: /^$/,
  token: /GITHUB_TOKEN/,
  app: /TAKEHOME_APP_ID/,
  key: /TAKEHOME_KEY/,
  notify: /TAKEHOME_NOTIFY/,
  relay: /RELAY|TAKEHOME_HUB|GITHUB_API_URL/,
} as const

function programNotes(): string {
  return [
    '',
    'Environment:',
    ...environmentLines(ENVIRONMENT),
    '',
    'Examples:',
    '  $ npx takehome grade submission --exercise linear-regression',
    '  $ npx takehome doctor --hub ../hub',
    '  $ npx takehome invite --help',
  ].join('\n')
}

function environmentLines(variables: typeof ENVIRONMENT): readonly string[] {
  return variables.flatMap(([names, meaning]) => [`  ${names}`, `      ${meaning}`])
}

function versionOf(home: string): string {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version
}
