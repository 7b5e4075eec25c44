import { holdsCapacity, signerOn, type Signer } from './capacity.js';
import { appointed, delegated, ended, HOA, LAN, MAI } from './examples.js';
import { emptyOffice, evolve } from './state.js';

describe('who signs on a day', () => {
  const state = [
    appointed(LAN, 'accountHolder', '2023-01-05'),
    appointed(MAI, 'signatory', '2023-01-05'),
    delegated([LAN, MAI], 'accountHolder', '2024-06-03', '2024-06-14'),
    delegated([LAN, HOA], 'accountHolder', '2024-06-10', '2024-06-30'),
    ended(LAN, 'accountHolder', '2024-06-20'),
    appointed(HOA, 'cashier', '2024-01-01'),
  ].reduce(evolve, emptyOffice());

  it.each<[string, string, Signer | undefined, string]>([
    [LAN, '2023-01-05', { capacity: 'accountHolder', delegated: false }, 'from her first day'],
    [LAN, '2024-06-20', { capacity: 'accountHolder', delegated: false }, 'on her last day'],
    [LAN, '2024-06-21', undefined, 'after her last day'],
    [MAI, '2024-06-02', { capacity: 'signatory', delegated: false }, 'in her own right'],
    [MAI, '2024-06-03', { capacity: 'accountHolder', delegated: true }, 'in another’s stead'],
    [MAI, '2024-06-15', { capacity: 'signatory', delegated: false }, 'in her own right again'],
    [HOA, '2024-06-20', { capacity: 'accountHolder', delegated: true }, 'while the holder is one'],
    [HOA, '2024-06-21', undefined, 'no longer than the holder herself'],
  ])('%s on %s: %j, %s', (person, on, signer) => {
    expect(signerOn(state, person, on)).toEqual(signer);
  });

  it('is told apart from who holds the cash', () => {
    expect(holdsCapacity(state, HOA, 'cashier', '2024-01-01')).toBe(true);
    expect(holdsCapacity(state, HOA, 'cashier', '2023-12-31')).toBe(false);
    expect(holdsCapacity(state, MAI, 'accountHolder', '2024-06-14')).toBe(true);
    expect(holdsCapacity(state, LAN, 'cashier', '2024-01-01')).toBe(false);
  });
});
