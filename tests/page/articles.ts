import { readFileSync } from 'node:fs'

/** Articles for the tests of the page. */
export const sources = {
  'drafts/sleep.md': `# Sleep and pain

A review found that “short sleep makes the pain of most patients worse” [1], and its authors agree.

Dr Ruth Bell says, “we have never seen a patient who sleeps well in the first month”.

The so-called “sleep debt” is a *term*. See [the leaflet](https://example.org/leaflet#).

| Hours | Pain |
| --- | --- |
| five | high [9] |

## References

1. Osei K. Sleep and pain: a review. Pain Lett 2018; 4: 9–17. https://doi.org/10.5555/pain.1
2. Holm L. Never cited. Sleep Notes 2015; 2: 1–8. PMID: 12345678
`,
  'drafts/walk/walking.md': `# Walking

A trial reported that “walking eased the pain of most of its patients within a month” [1].

## References

1. Silva M. Walking and pain. Pain Lett 2020; 1: 2–9.
`,
  'live/pasted.txt': readFileSync(
    new URL('../../fixtures/articles/pasted-draft.txt', import.meta.url),
    'utf8',
  ),
}
