/** Where the documentation is published: the repository itself. */
const base = 'https://github.com/citewell/citewell/blob/main/'

/** The documentation of a rule: its `.md` beside its code. */
export const ruleUrl = (id: string): string => `${base}rules/${id}.md`

/** The documentation of what is not a rule: a page in `docs/`. */
export const docsUrl = (page: string): string => `${base}docs/${page}`
