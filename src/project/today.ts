/** The day it is, `2027-01-31`: the same everywhere on earth, so that comments expire on all machines of a team at once. */
export const todayInUtc = (): string => new Date().toISOString().slice(0, 10)
