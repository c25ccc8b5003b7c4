/** A hundred and twenty schedules are played, in two files so that two processors share them; `npm run faults` plays more. */
export const SEED = 20_260_301
export const HALF = 60
