import type { Point } from '../article/model.ts'

/** Code units between two remembered places. */
const stride = 512

/** Turn places into columns that count UTF-8 bytes from 1. Quick on endless lines too. */
export function createByteColumns(source: string): (point: Point) => number {
  const remembered = [0]
  const bytesBefore = (offset: number): number => {
    const full = Math.floor(offset / stride)
    for (let step = remembered.length; step <= full; step++)
      remembered.push(remembered[step - 1]! + countBytes(source, (step - 1) * stride, step * stride))
    return remembered[full]! + countBytes(source, full * stride, offset)
  }
  return ({ column, offset }) => bytesBefore(offset) - bytesBefore(offset - column + 1) + 1
}

/** UTF-8 bytes of a part of a text; either half of a surrogate pair counts for two of its four bytes. */
function countBytes(source: string, start: number, end: number): number {
  let bytes = 0
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    bytes += code < 0x80 ? 1 : code < 0x800 || (code & 0xf800) === 0xd800 ? 2 : 3
  }
  return bytes
}
