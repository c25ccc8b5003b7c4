export type Body =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too large' }
  /** The sender left, or was cut off. */
  | { readonly kind: 'broken' }

/**
 * The bytes of a request, unless they turn out to be more than `most`. What comes after that is not read:
 * nobody can make us hold more, whatever length the sender states.
 */
export async function readBody(request: Request, most: number): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return { kind: 'too large' }
  // Not `for await`, which would cancel the stream and with it the connection that we answer on.
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done = true, value } = (await reader?.read()) ?? {}
      if (done || value === undefined) return { kind: 'whole', bytes: join(chunks, size) }
      size += value.length
      if (size > most) return { kind: 'too large' }
      chunks.push(value)
    }
  } catch {
    return { kind: 'broken' }
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
