import { markerText } from '../scorecard/safe-markdown.ts'

/**
 * In place of how far everybody is, once TAKEHOME_KEY was changed. The new name is not in it: the old one may lead to
 * the candidate whoever has the old key.
 */
export const MOVED = `${markerText('progress')}

# This review goes on elsewhere

The key of this repository has changed. The same submission is reviewed on a newer pull request now, under another name. Whoever is to review it is asked there, and gives all levels once more. Nothing that is pasted here is taken in any more.
`
