/** Where GitHub is when the environment names no other one. */
export const GITHUB_API = 'https://api.github.com'
export const GITHUB_SERVER = 'https://github.com'
