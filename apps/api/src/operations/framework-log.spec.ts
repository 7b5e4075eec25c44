import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { FrameworkLog } from './framework-log.js';

it('a line of the log says what failed and where, and nothing that the database was asked', () => {
  const lines = new PassThrough();
  const log = new FrameworkLog(pino({ base: null, timestamp: false }, lines));
  const refused = new Error('password authentication failed for user "Nguyễn Thị Hoa"');
  log.error('robots could not be made', Object.assign(refused, { code: '28P01' }), 'Cards');
  log.warn('no reason is known', 'Cards');
  const [error, warning] = String(lines.read()).trim().split('\n');
  expect(JSON.parse(error ?? '')).toEqual({
    level: 50,
    framework: 'robots could not be made',
    reason: 'Error 28P01',
    at: expect.stringContaining('framework-log.spec.ts') as string,
    msg: 'framework',
  });
  expect(JSON.parse(warning ?? '')).toEqual({
    ...{ level: 40, framework: 'no reason is known', msg: 'framework' },
  });
});
