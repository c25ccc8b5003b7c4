import { describe, expect, test } from 'vitest'
import { decodeProse, decodePython } from '../../src/input/decode-text.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'

const TEXT = 'Größe;Wert\r\nÜberprüfung der Fälle;12\r\n'

describe('prose is read in the encoding that an editor chose', () => {
  test.for([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ] as const)('%s', ([encoding, bytes]) => {
    expect(decodeProse(bytes)).toEqual({ text: TEXT, encoding })
  })

  test('one of a single byte for each letter is guessed', () => {
    expect(decodeProse(Buffer.from(TEXT, 'latin1'))?.text).toBe(TEXT)
  })

  test('what is no text is not read', () => {
    expect(decodeProse(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 1]))).toBeNull()
    expect(decodeProse(Buffer.from('a\0b'))).toBeNull()
  })

  test.for([0xff, 0x80, 0x00, 0xe4])('a quarter of a megabyte of byte %i is no work', (byte) => {
    const bytes = new Uint8Array(256 * 1024).fill(byte)
    expect(cpuMilliseconds(() => decodeProse(bytes))).toBeLessThan(2_000)
  })
})

describe('Python is read as Python reads it', () => {
  test.for(['latin-1', 'iso-8859-15', 'cp1252', 'windows-1252', 'Latin_1'])('%s', (name) => {
    const source = `#!/usr/bin/python\n# -*- coding: ${name} -*-\nx = "é"\n`
    expect(decodePython(Buffer.from(source, 'latin1'))).toBe(source)
  })

  test('without a declaration only UTF-8 is', () => {
    expect(decodePython(Buffer.from('x = "é"\n', 'latin1'))).toBeNull()
    expect(decodePython(Buffer.from('# coding: nonsense\nx = "é"\n', 'latin1'))).toBeNull()
    expect(decodePython(Buffer.from('# coding: latin-1\nx = "é"\n'))).toContain('é')
  })
})
