import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >
}

/**
 * npm writes only the binaries of its own machine when it finds a `node_modules` and no lock file (npm/cli#4828).
 * Such a lock cannot be installed on another system.
 *
 * @returns the optional dependencies that have no entry, as `package > dependency`
 */
function findMissing({ packages }: Lock): string[] {
  const missing: string[] = []
  for (const [place, { optionalDependencies = {} }] of Object.entries(packages))
    for (const name of Object.keys(optionalDependencies))
      if (!listPlaces(place, name).some(candidate => candidate in packages))
        missing.push(`${place} > ${name}`)
  return missing
}

/** Where Node looks for a package on behalf of the one in `place`, innermost first. */
function listPlaces(place: string, name: string): string[] {
  const folders = place.split(/(?<=^|\/)node_modules\//).map(part => part.replace(/\/$/, ''))
  return folders
    .map((_, depth) => folders.slice(0, folders.length - depth).filter(Boolean))
    .map(outer => [...outer.map(folder => `node_modules/${folder}`), `node_modules/${name}`].join('/'))
}

describe('package-lock.json', () => {
  test('names what every platform needs', () => {
    const lock: Lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
    expect(findMissing(lock)).toEqual([])
  })

  test('what is missing is found, also where packages are nested', () => {
    const optionalDependencies = { '@a/linux': '1.0.0', '@a/win32': '1.0.0' }
    const lock = {
      packages: {
        '': {},
        'node_modules/a': { optionalDependencies },
        'node_modules/@a/linux': {},
        'node_modules/b/node_modules/a': { optionalDependencies },
        'node_modules/b/node_modules/@a/win32': {},
      },
    }
    expect(findMissing(lock)).toEqual(['node_modules/a > @a/win32'])
  })
})
