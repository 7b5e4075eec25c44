import type { Licence } from '#public-pages';

/**
 * The terms of the open data as the environment names them; undefined: nobody named any.
 * @throws Error when only one half is named, or the address is none of the web
 */
export function licenceIn(env: NodeJS.ProcessEnv): Licence | undefined {
  const { DATA_LICENCE_NAME: name = '', DATA_LICENCE_URL: url = '' } = env;
  if (name === '' && url === '') return undefined;
  if (name === '' || url === '')
    throw new Error('set both DATA_LICENCE_NAME and DATA_LICENCE_URL, or none of them');
  if (!/^https?:\/\/[^\s"<>]+$/.test(url))
    throw new Error('DATA_LICENCE_URL is the https:// address at which the terms can be read');
  return { name, url };
}
