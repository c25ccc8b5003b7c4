/** Five hundred schedules are played, in two files so that two processors share them. */
export const SEED = 20_260_301
export const HALF = 250
