import Type from 'typebox'
import { choice } from '../input/schema.ts'
import { CLOCKS } from './clock.ts'

/** Stands under an exercise and for the whole team. */
export const clock = {
  clock: Type.Optional(
    choice(CLOCKS, {
      description:
        'When the time begins: with the invitation, or with the start, when the candidate asks for the task.',
    }),
  ),
  start_by: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 90,
      description:
        'With clock: start, the candidate has to start within this many days of the invitation. Without it, within as many days as days says.',
    }),
  ),
  hours: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 720,
      description: 'With clock: start, the hours that a candidate has from the start.',
    }),
  ),
}
