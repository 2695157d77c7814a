import { createHmac, randomBytes } from 'node:crypto'
import { errorCode } from '../error-code.ts'
import { readRegular } from '../files/read-regular.ts'
import { writeWhole } from '../files/write-whole.ts'

/** Bytes of a secret. */
const length = 32

/**
 * The secret of this user, made when there is none yet. By it citewell knows what it wrote itself from what came with
 * somebody's repository.
 *
 * @returns `undefined` when it can neither be read nor be written
 */
function readSecret(place: string): string | undefined {
  return readExisting(place) ?? (makeSecret(place) ? readExisting(place) : undefined)
}

function readExisting(place: string): string | undefined {
  try {
    const text = readRegular(place, 1024, false).toString('latin1').trim()
    return text.length === 2 * length ? text : undefined
  } catch (error) {
    errorCode(error)
    return undefined
  }
}

/** Of two runs that make one at once, the first wins. */
function makeSecret(place: string): boolean {
  try {
    writeWhole(place, [`${randomBytes(length).toString('hex')}\n`], {
      isNew: true,
      isSecret: true,
    })
    return true
  } catch (error) {
    return errorCode(error) === 'EEXIST'
  }
}

/** Signs texts so that nobody else can, with a secret that is made when there is none yet. */
export function createSeal(place: string): ((text: string) => string) | undefined {
  const secret = readSecret(place)
  return secret === undefined ? undefined : text => createHmac('sha256', secret).update(text).digest('hex')
}
