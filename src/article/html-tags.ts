/** Whether a raw tag is a line break: `<br>`, `<br/>`, `</br>`. */
export const isLineBreakTag = (tag: string): boolean => /^<\/?br[\s/>]/i.test(tag)
