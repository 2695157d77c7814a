import type { RefObject } from 'preact'

interface SearchFieldProps {
  readonly search: RefObject<HTMLInputElement | null>
  readonly value: string
  /** What is looked through. */
  readonly placeholder?: string
  readonly change: (value: string) => void
}

/** Where the words are typed that are looked for. */
export const SearchField = ({ search, value, placeholder, change }: SearchFieldProps) => (
  <label class="wide">
    Search
    <input
      ref={search}
      type="search"
      value={value}
      placeholder={placeholder}
      onInput={event => change(event.currentTarget.value)}
    />
  </label>
)
