import { execFile, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { ROOT, temporaryFolder } from '../folders.ts'

// There is no Docker in tests. The file is read as data, and what it starts is started as it says.
const PORT = '8080'
const instructions = await readInstructions()

async function readInstructions(): Promise<readonly (readonly [string, string])[]> {
  const text = await readFile(join(ROOT, 'Dockerfile'), 'utf8')
  const lines = text.replace(/\\\n\s*/g, '').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? []
      return [name, rest] as const
    })
}

function all(name: string): readonly string[] {
  return instructions.filter(([one]) => one === name).map(([, rest]) => rest)
}

function only(name: string): string {
  const [first = '', ...others] = all(name)
  expect(others).toEqual([])
  return first
}

/** The words of an instruction that starts no shell. */
function words(text: string, port: string): readonly string[] {
  const list: readonly string[] = JSON.parse(text.slice(text.indexOf('[')))
  return list.map((word) => word.replaceAll(PORT, port))
}

function copies(): readonly string[] {
  return all('COPY').flatMap((rest) => rest.split(' ').slice(0, -1))
}

test('the image is of the Node that is tested, has no root and no secret, and copies no more than it needs', async () => {
  const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  expect(only('FROM')).toBe(`node:${devDependencies.node}-alpine`)
  expect(only('USER')).toBe('node')
  expect(instructions.at(-1)?.[0]).toBe('ENTRYPOINT')
  expect(only('EXPOSE')).toBe(PORT)
  for (const name of ['ADD', 'ARG', 'ENV', 'RUN']) expect(all(name)).toEqual([])
  const ignored = (await readFile(join(ROOT, '.dockerignore'), 'utf8')).split('\n')
  const [everything, ...allowed] = ignored.filter((line) => line !== '' && !line.startsWith('#'))
  expect(everything).toBe('*')
  expect(allowed.map((line) => line.replace('!', '')).toSorted()).toEqual([...copies()].toSorted())
})

test('what the image has is enough: it starts, is healthy, and ends when it is asked to', async () => {
  await using folder = await temporaryFolder()
  for (const path of copies()) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true })
    await cp(join(ROOT, path), join(folder.path, path), { recursive: true })
  }
  const port = await freePort()
  const [, ...entry] = words(only('ENTRYPOINT'), port)
  const env = { ...settings(), PATH: process.env['PATH'] }
  const relay = spawn(process.execPath, entry, { cwd: folder.path, env })
  const ended = once(relay, 'exit')
  const [said] = await once(relay.stderr, 'data')
  expect(String(said)).toBe(`Listening on http://0.0.0.0:${port}\n`)
  const [, ...check] = words(only('HEALTHCHECK'), port)
  await promisify(execFile)(process.execPath, check)
  relay.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  await expect(promisify(execFile)(process.execPath, check)).rejects.toMatchObject({ code: 1 })
})

test('without its variables it does not start, and says all that is missing', async () => {
  const [, ...entry] = words(only('ENTRYPOINT'), '0')
  const env = { TAKEHOME_HUB: 'acme/hub', TAKEHOME_ORGANISATION: 'acme' }
  const run = promisify(execFile)(process.execPath, entry, { cwd: ROOT, env })
  await expect(run).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^3 problems[\s\S]*WEBHOOK_SECRET[\s\S]*APP_ID[\s\S]*APP_KEY/),
  })
})

function settings(): Readonly<Record<string, string>> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    TAKEHOME_HUB: 'acme/hub',
    TAKEHOME_ORGANISATION: 'acme',
    TAKEHOME_WEBHOOK_SECRET: 'a secret that both sides know',
    TAKEHOME_RELAY_APP_ID: '1',
    TAKEHOME_RELAY_APP_KEY: String(privateKey.export({ type: 'pkcs1', format: 'pem' })),
  }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? String(address?.port) : ''
}
