import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const inTree = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

const files = ['apps', 'libs', 'test'].flatMap(inTree);
const sources = files.filter((file) => /\.tsx?$/.test(file));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const codeLines = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(\/?\*|\/\/)/.test(line)).length;

describe('the shape of the house', () => {
  it('imports point only where the dependency rules let them', () => {
    const depcruise = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const run = () =>
      execFileSync(
        process.execPath,
        [
          depcruise,
          '--config',
          '.dependency-cruiser.cjs',
          '--output-type',
          'err',
          'apps',
          'libs',
          'test',
        ],
        { cwd: root, encoding: 'utf8', stdio: 'pipe' },
      );
    expect(run).not.toThrow();
  });

  it('the top level holds what architecture names and nothing else', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' });
    const top = [...new Set(tracked.split('\n').map((file) => file.split('/')[0] ?? ''))];
    expect(top.filter((name) => name !== '' && !name.startsWith('.')).sort()).toEqual([
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'Dockerfile',
      'README.md',
      'apps',
      'docker-compose.yml',
      'docs',
      'eslint.config.mjs',
      'jest.config.mjs',
      'libs',
      'nest-cli.json',
      'package-lock.json',
      'package.json',
      'test',
      'tsconfig.build.json',
      'tsconfig.json',
    ]);
  });

  it.each(['libs'])('each library in %s has one front door and no other index', (folder) => {
    const indexes = sources.filter((file) => file.startsWith(folder) && file.endsWith('/index.ts'));
    const doors = readdirSync(path.join(root, folder)).map(
      (lib) => `${folder}/${lib}/src/index.ts`,
    );
    expect(indexes.sort()).toEqual(doors.sort());
  });
});

describe('sizes, so that a reader finds a rule on one page', () => {
  it('no source file is longer than 250 lines of code, no test longer than 400', () => {
    const limit = (file: string) => (/\.(spec|contract)\.tsx?$|^test\//.test(file) ? 400 : 250);
    const long = sources.filter((file) => codeLines(read(file)) > limit(file));
    expect(long).toEqual([]);
  });
});

describe('names', () => {
  const dumpingGround = /(^|[/.-])(utils?|commons?|shared|helpers?|misc|managers?)([/.-]|$)/;

  it('no folder and no file is a dumping ground', () => {
    expect(files.filter((file) => dumpingGround.test(file))).toEqual([]);
  });

  it('files are kebab-case, named for what they export', () => {
    expect(
      sources.map((file) => path.basename(file)).filter((name) => !/^[a-z0-9.-]+$/.test(name)),
    ).toEqual([]);
  });

  it('classes carry no Impl, Dto, Helper, Manager or hungarian I', () => {
    const declared = sources.flatMap((file) =>
      [...read(file).matchAll(/(?:class|interface) (\w+)/g)].map(([, name = '']) => name),
    );
    expect(
      declared.filter((name) => /(Impl|Dto|Helper|Manager|Util)$|^I[A-Z][a-z]/.test(name)),
    ).toEqual([]);
  });
});

describe('what may not stand in the code', () => {
  const offences = (pattern: RegExp, among: readonly string[]) =>
    among.filter((file) => file !== 'test/architecture.spec.ts' && pattern.test(read(file)));

  it('the rules have no clock, no random and no console', () => {
    const rules = sources.filter(
      (file) => file.startsWith('libs/ledger/') && !file.includes('.spec.'),
    );
    expect(
      offences(/\bnew Date\b|Date\.now|Math\.random|\bconsole\.|process\.|randomUUID/, rules),
    ).toEqual([]);
  });

  it('nothing is left for later, skipped, or singled out', () => {
    const later =
      /\b(TODO|FIXME|XXX)\b|\b(describe|it|test)\.(only|skip|todo)\b|\bx(it|describe)\(/;
    expect(offences(later, sources)).toEqual([]);
  });

  it('no rule of the linter or the compiler is silenced', () => {
    expect(offences(/eslint-disable|@ts-(ignore|nocheck)/, sources)).toEqual([]);
  });

  it('every document has one title', () => {
    const documents = [...inTree('docs'), 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
    const titles = (text: string) =>
      text.replaceAll(/```[\s\S]*?```/g, '').match(/^# /gm)?.length ?? 0;
    expect(documents.filter((file) => file.endsWith('.md') && titles(read(file)) !== 1)).toEqual(
      [],
    );
  });
});
