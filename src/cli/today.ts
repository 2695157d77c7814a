/** The date by which comments expire: the same everywhere on earth, so that all machines of a team agree. */
export const today = (): string => new Date().toISOString().slice(0, 10)
