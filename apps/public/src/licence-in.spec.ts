import { licenceIn } from './licence-in.js';

describe('the terms of the open data', () => {
  it('are those that the environment names', () => {
    const env = {
      DATA_LICENCE_NAME: 'ODbL 1.0',
      DATA_LICENCE_URL: 'https://opendatacommons.org/licenses/odbl/1-0/',
    };
    expect(licenceIn(env)).toEqual({ name: env.DATA_LICENCE_NAME, url: env.DATA_LICENCE_URL });
  });

  it('are left as they come where nobody names any', () => {
    expect(licenceIn({})).toBeUndefined();
  });

  it.each([
    { DATA_LICENCE_NAME: 'ODbL 1.0' },
    { DATA_LICENCE_URL: 'https://example.org/terms' },
    { DATA_LICENCE_NAME: 'ODbL 1.0', DATA_LICENCE_URL: 'javascript:alert(1)' },
  ])('are refused when they are half said or lead nowhere: %j', (env) => {
    expect(() => licenceIn(env)).toThrow('DATA_LICENCE_URL');
  });
});
