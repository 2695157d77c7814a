import { escapeControls } from '../report/escape-controls.ts'
import type { Snippet } from './article-words.ts'

/** Words of an article or of a message: kept from turning the text around them, code in backticks. */
export function Shown({ text }: { readonly text: string }) {
  const parts = escapeControls(text).split(/`([^`]*)`/)
  return <bdi>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</bdi>
}

/** Words with those marked that were searched for. */
export const Hits = ({ snippet }: { readonly snippet: Snippet }) => (
  <bdi>
    {snippet.map(({ text, isHit }, at) =>
      isHit ? <mark key={at}>{escapeControls(text)}</mark> : escapeControls(text),
    )}
  </bdi>
)

/** A link that leaves the report. Only the web can be reached. */
export function Outside({ url, children }: { readonly url: string; readonly children: string }) {
  if (!/^https?:\/\//i.test(url)) return <Shown text={children} />
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" class="outside">
      <Shown text={children} />
      <span class="heard"> (opens in a new tab)</span>
    </a>
  )
}
