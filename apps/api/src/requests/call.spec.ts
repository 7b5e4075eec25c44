import { bindCall, callOf, type Call } from './call.js';

const call: Call = { actor: 'a', key: 'k', today: '2026-11-22' };

describe('a command and its call', () => {
  it('travel together, and the command stays what it was', () => {
    const command = bindCall({ amount: 5 }, call);
    expect(callOf(command)).toBe(call);
    expect(Reflect.ownKeys(command)).toEqual(['amount']);
  });

  it('are parted by a copy: nobody acts in another’s name by copying', () => {
    const command = bindCall({ amount: 5 }, call);
    expect(() => callOf({ ...command })).toThrow('came without a call');
  });

  it('that was never bound is refused', () => {
    expect(() => callOf({ amount: 5 })).toThrow('came without a call');
  });
});
