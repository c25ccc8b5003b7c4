import { createServer, type RequestListener, type Server } from 'node:http'

/**
 * A server that never ends a connection by itself. Node's own drops one that was idle for five
 * seconds, and its client believes in it for as long. Where both share a process and the machine is
 * busy, a request leaves in the very turn in which the connection is dropped, and meets ECONNRESET.
 */
export function createPatientServer(serve?: RequestListener): Server {
  const server = createServer({ requestTimeout: 0, headersTimeout: 0 }, serve)
  server.keepAliveTimeout = 0
  return server
}
