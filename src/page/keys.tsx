import { useLayoutEffect } from 'preact/hooks'

/** What each key does, by the key as the keyboard names it. */
export type KeyActions = Readonly<Record<string, () => void>>

/** Act on single keys while nothing is being typed or chosen and no modifier is held. */
export function useKeys(actions: KeyActions, isOn: boolean): void {
  // An effect would wait for the next picture, and keys come sooner.
  useLayoutEffect(() => {
    if (!isOn) return undefined
    const act = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const action = actions[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', act)
    return () => removeEventListener('keydown', act)
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea')

interface KeysProps {
  readonly isOn: boolean
  readonly turn: (on: boolean) => void
}

/** The keys, and a switch: who speaks to the computer may set them off by accident (WCAG 2.1.4). */
export const Keys = ({ isOn, turn }: KeysProps) => (
  <details class="keys">
    <summary>Keys</summary>
    <dl>
      <dt>
        <kbd>/</kbd>
      </dt>
      <dd>search, in the overview and in the tables</dd>
      <dt>
        <kbd>j</kbd> <kbd>k</kbd>, <kbd>n</kbd> <kbd>p</kbd>
      </dt>
      <dd>next and previous article in the overview, finding in an article</dd>
      <dt>
        <kbd>c</kbd> <kbd>C</kbd>
      </dt>
      <dd>next and previous claim</dd>
      <dt>
        <kbd>m</kbd>
      </dt>
      <dd>claims only, or the whole text</dd>
      <dt>
        <kbd>u</kbd>
      </dt>
      <dd>up to the overview</dd>
    </dl>
    <label>
      <input type="checkbox" checked={isOn} onChange={event => turn(event.currentTarget.checked)} /> Act on
      single keys
    </label>
  </details>
)
