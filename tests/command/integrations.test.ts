import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createValidator } from '../support/json-schema.ts'
import { binary, type CommandResult } from '../support/run-command.ts'
import { createWorkspace } from '../support/workspace.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readRoot = (path: string): string => readFileSync(join(root, path), 'utf8')
const docs = readRoot('docs/integrations.md')

/** The example with a name, `yaml gitlab`, in the documentation. */
function readExample(info: string): string {
  const [, example] = new RegExp(`^\`\`\`${info}\\n([^]*?)^\`\`\`$`, 'm').exec(docs) ?? []
  if (example === undefined) throw new Error(`There is no example ${info}`)
  return example
}

const bad = 'Sleep helps [citation needed].\n'
const files = { 'content/a.md': bad, 'content/b.md': 'Sleep and rest.\n' }

/** A project with citewell installed. */
function createProject(more: Readonly<Record<string, string>> = {}): string {
  const cwd = createWorkspace({ ...files, ...more })
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true })
  symlinkSync(root, join(cwd, 'node_modules/citewell'), 'junction')
  symlinkSync(join(root, 'node_modules/remark'), join(cwd, 'node_modules/remark'), 'junction')
  symlinkSync(binary, join(cwd, 'node_modules/.bin/citewell'))
  return cwd
}

/** Run lines of a shell as a step of a job, where npx finds what is installed and asks nobody else. */
function runScript(script: string, cwd: string, env: Readonly<Record<string, string>> = {}): CommandResult {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: [join(cwd, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      HOME: cwd,
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
      ...env,
    },
  })
  return { code: status, stdout, stderr }
}

const git = (cwd: string, ...args: string[]): void => {
  const { status, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=Osei', '-c', 'user.email=osei@example.org', ...args],
    {
      cwd,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
}

describe('the action', () => {
  const action = parse(readRoot('action.yml'))

  /** Stands in for npm and the registry: it installs this package, and says how it was called. */
  function createNpm(): string {
    const tools = createWorkspace({
      npm: [
        '#!/bin/bash',
        'prefix=',
        'while [ $# -gt 0 ]; do if [ "$1" = --prefix ]; then prefix=$2; fi; last=$1; shift; done',
        'echo "asked for $last in $PWD with ${NODE_OPTIONS:-nothing}" >&2',
        'mkdir -p "$prefix/node_modules"',
        `ln -s ${JSON.stringify(root.replace(/\/$/, ''))} "$prefix/node_modules/citewell"`,
        '',
      ].join('\n'),
    })
    chmodSync(join(tools, 'npm'), 0o755)
    return tools
  }

  /** What the runner knows of an event. */
  const facts: Readonly<Record<string, string>> = {
    'github.event_name': 'push',
    'github.event.pull_request.head.repo.full_name': '',
  }

  /** Run its step with inputs, as the runner hands them over. */
  function runAction(
    cwd: string,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
    event: Readonly<Record<string, string>> = {},
  ): CommandResult {
    const [step] = action.runs.steps
    const values = Object.entries<string>(step.env).map(([name, expression]) => {
      const asked = /^\$\{\{ ([\w.-]+) \}\}$/.exec(expression)![1]!
      const input = /^inputs\.(.+)$/.exec(asked)?.[1]
      if (input === undefined) return [name, { ...facts, ...event }[asked]]
      return [name, inputs[input] ?? action.inputs[input].default]
    })
    const summary = join(cwd, 'summary.txt')
    return runScript(step.run, cwd, {
      PATH: [join(cwd, 'node_modules/.bin'), createNpm(), process.env.PATH].join(delimiter),
      CI: 'true',
      RUNNER_TEMP: createWorkspace(),
      GITHUB_WORKSPACE: cwd,
      GITHUB_REPOSITORY: 'osei/articles',
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(values),
      ...env,
    })
  }

  test('the version is the one of this package, and whole', () => {
    expect(action.inputs.version.default).toBe(JSON.parse(readRoot('package.json')).version)
    for (const version of ['latest', '1', '1.2', '^1.2.3', '1.2.3 evil', 'file:evil', ''])
      expect(runAction(createProject(), { version }).code).toBe(2)
  })

  test.each(['False', 'FALSE', 'no', '0', 'off', ' false', 'true ', 'yes', "'false'", 'true\nfalse'])(
    'the value %j is neither true nor false, and ends the job',
    value => {
      for (const name of ['config-code', 'changed-lines']) {
        const cwd = createProject()
        const { code, stdout } = runAction(cwd, { [name]: value })
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      }
    },
  )

  test('nothing in the checkout has a say', () => {
    const owned = "require('fs').writeFileSync(__dirname + '/owned', '')"
    const cwd = createProject({
      '.npmrc': 'node-options=--require ./evil.cjs\nregistry=http://127.0.0.1:1/\n',
      'package.json': JSON.stringify({ name: 'x', version: '1.0.0', bin: { citewell: 'evil.cjs' } }),
      'evil.cjs': `#!/usr/bin/env node\n${owned}`,
      'citewell.config.cjs': owned,
      'citewell.config.js': owned,
    })
    for (const name of ['node', 'npm', 'npx', 'env', 'git', 'mktemp']) {
      writeFileSync(join(cwd, 'node_modules/.bin', name), `#!/bin/bash\ntouch ${JSON.stringify(cwd)}/owned\n`)
      chmodSync(join(cwd, 'node_modules/.bin', name), 0o755)
    }
    rmSync(join(cwd, 'node_modules/.bin/citewell'))
    writeFileSync(join(cwd, 'node_modules/.bin/citewell'), '#!/bin/bash\necho all fine\n', { mode: 0o755 })
    const fork = {
      'github.event_name': 'pull_request',
      'github.event.pull_request.head.repo.full_name': 'stranger/articles',
    }
    const env = { NODE_OPTIONS: `--require ${join(cwd, 'evil.cjs')}` }
    const PATH = [createNpm(), process.env.PATH, join(cwd, 'node_modules/.bin'), 'node_modules/.bin'].join(
      delimiter,
    )
    const { code, stdout, stderr } = runAction(cwd, {}, { ...env, PATH }, fork)
    expect(stderr).toMatch(/asked for citewell@\S+ in \S+ with nothing/)
    expect(stderr).not.toContain(`in ${cwd} `)
    expect(stdout).not.toContain('all fine')
    expect(code).toBe(2)
    expect(stderr).toContain('--no-config-code')
    expect(existsSync(join(cwd, 'owned'))).toBe(false)
  })

  test.each([
    ['push', '', false],
    ['workflow_dispatch', '', false],
    ['pull_request', 'osei/articles', false],
    ['pull_request', 'stranger/articles', true],
    ['pull_request', '', true],
    ['pull_request_target', 'osei/articles', true],
    ['workflow_run', '', true],
    ['issue_comment', '', true],
    ['', '', true],
  ])('on %s of %j, configuration may run code unless %j', (name, head, isForbidden) => {
    const cwd = createProject({
      'citewell.config.js': "require('fs').writeFileSync('RAN', ''); module.exports = {}",
    })
    runAction(
      cwd,
      {},
      {},
      {
        'github.event_name': name,
        'github.event.pull_request.head.repo.full_name': head,
      },
    )
    expect(existsSync(join(cwd, 'RAN'))).toBe(!isForbidden)
  })

  test('every input has a description and a default, and is handed over through the environment', () => {
    const { steps } = action.runs
    expect(action.runs.using).toBe('composite')
    for (const [name, input] of Object.entries<{ description: string; default: string }>(action.inputs)) {
      expect(input.description).toMatch(/\.$/)
      expect(typeof input.default).toBe('string')
      expect(JSON.stringify(steps)).toContain(`inputs.${name} }}`)
    }
    for (const { run } of steps) expect(run).not.toContain('${{')
  })

  test('annotations, a summary and the exit code', () => {
    const cwd = createProject()
    const { code, stdout } = runAction(cwd)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=content\/a\.md,line=1,/)
    expect(readFileSync(join(cwd, 'summary.txt'), 'utf8')).toContain('## citewell: 1 problem')
  })

  test('inputs become options, and never commands', () => {
    const cwd = createProject({ 'odd $(touch owned) name.md': bad })
    const inputs = {
      paths: 'content/b.md\nodd $(touch owned) name.md\n',
      'fail-on': 'never',
      'sarif-file': 'out/citewell.sarif',
      'config-code': 'false',
      args: '--rule\nlinks/*:off',
    }
    const { code, stdout } = runAction(cwd, inputs)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^::error file=odd \$\(touch owned\) name\.md,/)
    expect(JSON.parse(readFileSync(join(cwd, 'out/citewell.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(spawnSync('ls', { cwd, encoding: 'utf8' }).stdout).not.toMatch(/^owned$/m)
  })

  test('a branch, and its changed lines', () => {
    const cwd = createProject({ '.gitignore': 'node_modules\nsummary.txt\n' })
    git(cwd, 'init', '--quiet', '--initial-branch', 'main')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '--quiet', '--message', 'Begin')
    expect(runAction(cwd, { since: 'main', 'changed-lines': 'true' }).code).toBe(0)
    writeFileSync(join(cwd, 'content/b.md'), bad)
    expect(runAction(cwd, { since: 'main', 'changed-lines': 'true' }).stdout).toMatch(
      /^::error file=content\/b\.md/,
    )
    expect(runAction(cwd, { since: 'gone' })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('fetch-depth'),
    })
  })

  test.each(['yaml github', 'yaml github-sarif'])('the example %s uses inputs that there are', info => {
    const steps = Object.values<{ steps: { uses: string; with?: object }[] }>(
      parse(readExample(info)).jobs,
    ).flatMap(job => job.steps)
    const ours = steps.filter(({ uses }) => uses.startsWith('citewell/'))
    expect(ours).toHaveLength(1)
    for (const name of Object.keys(ours[0]!.with ?? {})) expect(action.inputs).toHaveProperty(name)
  })
})

// Written down from https://pre-commit.com, “Creating new hooks”: the keys of a hook and their types.
const hooksSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'name', 'entry', 'language'],
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        [
          'id',
          'name',
          'entry',
          'files',
          'exclude',
          'description',
          'language_version',
          'minimum_pre_commit_version',
        ].map(name => [name, { type: 'string', minLength: 1 }]),
      ),
      ...Object.fromEntries(
        ['always_run', 'fail_fast', 'verbose', 'pass_filenames', 'require_serial'].map(name => [
          name,
          { type: 'boolean' },
        ]),
      ),
      ...Object.fromEntries(
        ['types', 'types_or', 'exclude_types', 'args', 'stages', 'additional_dependencies'].map(name => [
          name,
          { type: 'array', items: { type: 'string' } },
        ]),
      ),
      language: { enum: ['node'] },
    },
  },
}

describe('pre-commit', () => {
  const hooks: { id: string; entry: string; files: string }[] = parse(readRoot('.pre-commit-hooks.yaml'))

  test('the hooks have the form that pre-commit wants, and the example names them', () => {
    expect(createValidator(hooksSchema)(hooks)).toEqual([])
    const [repo] = parse(readExample('yaml pre-commit')).repos
    const known = hooks.map(({ id }) => id)
    for (const { id } of repo.hooks) expect(known).toContain(id)
  })

  test.each(hooks)('$id runs on the files that are handed over', ({ entry, files: pattern }) => {
    const cwd = createProject()
    const handed = Object.keys(files).filter(path => new RegExp(pattern).test(path))
    expect(handed).toHaveLength(2)
    const { code, stdout } = runScript(`${entry} "$@"`.replace('"$@"', handed.join(' ')), cwd)
    expect(entry).toMatch(/ --$/)
    expect(code).toBe(entry === 'citewell --' ? 1 : 0)
    expect(stdout).not.toBe('')
  })
})

/** The real one, where it is installed: it clones this repository as it is committed, and asks the registry. */
test('pre-commit installs and runs the hooks', { timeout: 1_200_000 }, ({ skip }) => {
  if (spawnSync('pre-commit', ['--version']).status !== 0) {
    skip('there is no pre-commit on the PATH')
    return
  }
  const victim = 'Rest is best.\n'
  const cwd = createWorkspace({
    ...files,
    'content/c.txt': bad,
    'content/d.md': 'See [x](https://example.org/#).\n',
    '-oREADME.md': victim,
    'README.md': victim,
  })
  const rev = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim()
  const hooks = ['citewell', 'citewell-fix'].map(id => ({ id, language_version: 'system' }))
  writeFileSync(join(cwd, '.pre-commit-config.yaml'), JSON.stringify({ repos: [{ repo: root, rev, hooks }] }))
  git(cwd, 'init', '--quiet')
  git(cwd, 'add', '.')
  const { stdout, stderr, status } = spawnSync('pre-commit', ['run', '--all-files'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PRE_COMMIT_HOME: createWorkspace() },
  })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  for (const name of ['content/a.md', 'content/c.txt', 'content/d.md']) expect(stdout).toContain(name)
  for (const name of ['README.md', '-oREADME.md']) expect(readFileSync(join(cwd, name), 'utf8')).toBe(victim)
  expect(readFileSync(join(cwd, 'content/d.md'), 'utf8')).toBe('See [x](https://example.org/).\n')
})

test('GitLab CI', () => {
  const cwd = createProject()
  const { script, artifacts } = parse(readExample('yaml gitlab')).citewell
  const { code, stdout } = runScript(script.join('\n'), cwd, { CI: 'true' })
  expect(code).toBe(1)
  expect(stdout).toContain('1 problem')
  expect(JSON.parse(readFileSync(join(cwd, artifacts.reports.codequality), 'utf8'))).toMatchObject([
    { check_name: 'citations/no-placeholder', location: { path: 'content/a.md' } },
  ])
})

test('npm scripts', () => {
  const cwd = createProject({ 'package.json': readExample('json npm') })
  expect(runScript('npm run --silent lint:articles', cwd)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('1 problem'),
  })
  expect(runScript('npm run --silent fix:articles', cwd).code).toBe(0)
})

test('a hook of git, and lint-staged', () => {
  const cwd = createProject({ '.gitignore': 'node_modules\n' })
  git(cwd, 'init', '--quiet')
  git(cwd, 'add', 'content/b.md')
  expect(runScript(readExample('sh hook'), cwd).code).toBe(0)
  git(cwd, 'add', 'content/a.md')
  expect(runScript(readExample('sh hook'), cwd).code).toBe(1)
  const [[, commands]] = Object.entries<string[]>(JSON.parse(readExample('json lint-staged'))) as [
    [string, string[]],
  ]
  const codes = commands.map(command => runScript(`${command} "${join(cwd, 'content/a.md')}"`, cwd).code)
  expect(codes).toEqual([0, 1])
})

test.each([
  ['js unified', /1:32-1:49: “\[citation needed\]” holds the place.* citations\/no-placeholder/],
  ['js api', /^1:32 “\[citation needed\]” holds .*\(citations\/no-placeholder\)$/m],
])('%s', (info, expected) => {
  const cwd = createProject({ 'example.mjs': readExample(info) })
  const { code, stdout, stderr } = runScript('node example.mjs', cwd)
  expect({ code, text: stdout + stderr }).toEqual({ code: 0, text: expect.stringMatching(expected) })
})
