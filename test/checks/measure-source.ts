import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type ModuleFacts, parseModuleFacts } from '../../src/checks/module-facts.ts'

const PYTHON = process.env['TAKEHOME_PYTHON'] ?? '/usr/bin/python3'
const HOME = join(import.meta.dirname, '../../src/judge/python')
const MEASURE = `
import importlib.util, json, sys
sys.path.insert(0, sys.argv[2])
spec = importlib.util.spec_from_file_location("structure", sys.argv[1])
structure = importlib.util.module_from_spec(spec)
spec.loader.exec_module(structure)
for line in sys.stdin:
    print(json.dumps([structure.measure(source) for source in json.loads(line)]), flush=True)
`
const ARGUMENTS = ['-I', '-B', '-c', MEASURE, join(HOME, 'inside', 'structure.py'), HOME]

/** What `inside/structure.py` measures of each text, as the checks read it. */
export function measureAll(sources: readonly string[]): readonly ModuleFacts[] {
  const output = execFileSync(PYTHON, ARGUMENTS, {
    input: `${JSON.stringify(sources)}\n`,
    maxBuffer: 2 ** 26,
    timeout: 60_000,
  })
  return factsIn(output.toString())
}

type Measured = Extract<ModuleFacts, { analysable: true }>

/** Of one text that can be measured: by one process for many, for starting it takes longer than any text. */
export async function measure(source: string): Promise<Measured> {
  const [facts] = factsIn(await ask(JSON.stringify([source])))
  if (!facts?.analysable) throw new Error(`not analysable: ${facts?.why}`)
  return facts
}

function factsIn(line: string): readonly ModuleFacts[] {
  const facts: unknown[] = JSON.parse(line)
  return facts.map(parseModuleFacts)
}

let ask = (line: string): Promise<string> => {
  ask = startAsking()
  return ask(line)
}

/** Questions to one process are answered in their order. */
function startAsking(): (line: string) => Promise<string> {
  const child = spawn(PYTHON, ARGUMENTS, { stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting: { readonly tell: (line: string) => void; readonly fail: (why: Error) => void }[] =
    []
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.tell(line))
  child.on('exit', (code) => {
    for (const { fail } of waiting.splice(0)) fail(new Error(`Python ended with ${code}`))
  })
  process.on('exit', () => child.kill())
  return (line) =>
    new Promise((tell, fail) => {
      waiting.push({ tell, fail })
      child.stdin.write(`${line}\n`)
    })
}
