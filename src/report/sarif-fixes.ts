import type { Edit } from '../core/edit.ts'
import type { Diagnostic } from '../core/lint.ts'
import { locateArtifact, type Regions } from './sarif-places.ts'
import { makeVisible } from './visible.ts'

/** The fix of a finding, and then what a person may choose; nothing at all when there is neither. */
export function renderFixes(
  path: string,
  artifact: number,
  { fix, suggestions = [] }: Diagnostic,
  regions: Regions,
): { readonly fixes?: readonly object[] } {
  const choices = suggestions.map(({ title, edits }) => ({ title: makeVisible(title), edits }))
  const all = fix ? [{ title: 'Fix (safe)', edits: fix }, ...choices] : choices
  const fixes = all
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: { ...locateArtifact(path), index: artifact },
          replacements: edits.map(edit => renderEdit(edit, regions)),
        },
      ],
    }))
  return fixes.length > 0 ? { fixes } : {}
}

const renderEdit = ({ range, text }: Edit, regions: Regions): object => ({
  deletedRegion: regions.of(range),
  ...(text !== '' && { insertedContent: { text } }),
})
