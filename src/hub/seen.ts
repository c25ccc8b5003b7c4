/** What GitHub answered, or why it did not say: 401, 403 and 404 are answers too. */
export type Seen<T> =
  | { readonly kind: 'seen'; readonly value: T }
  | { readonly kind: 'hidden'; readonly reason: string }
