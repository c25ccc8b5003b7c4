/** What GitHub documents and its package of descriptions does not have yet, written by hand. */
export const DOCUMENTED = {
  // https://docs.github.com/en/rest/actions/policies (version 2026-03-10), announced on 2026-09-17. The page does
  // not say the name of the operation.
  '/repos/{owner}/{repo}/actions/policies': {
    get: {
      operationId: 'actions/list-repo-actions-policies',
      parameters: [
        { $ref: '#/components/parameters/owner' },
        { $ref: '#/components/parameters/repo' },
        { $ref: '#/components/parameters/per-page' },
        { $ref: '#/components/parameters/page' },
        { name: 'has_parents', in: 'query', schema: { type: 'boolean' } },
      ],
      responses: {
        200: { content: { 'application/json': { schema: policiesSchema() } } },
        404: { $ref: '#/components/responses/not_found' },
        500: { $ref: '#/components/responses/internal_error' },
      },
    },
  },
}

function policiesSchema() {
  const oneOf = (...names) => ({ type: 'string', enum: names })
  const properties = {
    id: { type: 'integer' },
    name: { type: 'string' },
    target: oneOf('actions'),
    source_type: oneOf('Repository', 'Organization', 'Enterprise'),
    source: { type: 'string' },
    enforcement: oneOf('disabled', 'active', 'evaluate'),
    conditions: { type: 'object' },
    rules: { type: 'array', items: { type: 'object', required: ['type'] } },
    node_id: { type: 'string' },
    created_at: { type: 'string', format: 'date-time' },
    updated_at: { type: 'string', format: 'date-time' },
  }
  const required = ['id', 'name', 'target', 'source_type', 'source', 'enforcement']
  return {
    type: 'object',
    required: ['total_count', 'policies'],
    properties: {
      total_count: { type: 'integer' },
      policies: { type: 'array', items: { type: 'object', required, properties } },
    },
  }
}
