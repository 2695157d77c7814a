/** Let the browser save a text as a file. Nothing leaves the computer. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the text by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
