import { type Decider, Refusal } from '#ledger';

/** A purse numbers what goes in and out, and cannot pay what it has not. */
export interface Purse {
  balance: number;
  entries: number;
}

export interface PurseCommand {
  readonly type: 'Give' | 'Pay' | 'Wait' | 'Stumble' | 'Spill';
  readonly data: {
    readonly purse: string;
    readonly amount: number;
    /** Pays only while this house is open. */
    readonly house?: string;
    readonly note?: string;
  };
}

export interface PurseEvent {
  readonly type: 'Given' | 'Paid' | 'Spilt';
  readonly data: { readonly number: number; readonly amount: number; readonly note?: string };
}

export interface House {
  isClosed: boolean;
}

interface HouseCommand {
  readonly type: 'OpenHouse' | 'CloseHouse';
  readonly data: { readonly house: string };
}

interface HouseEvent {
  readonly type: 'HouseOpened' | 'HouseClosed';
  readonly data: { readonly house: string };
}

export const house: Decider<HouseCommand, HouseEvent, House> = {
  category: 'house',
  commands: ['OpenHouse', 'CloseHouse'],
  streamOf: (data) => `house-${data.house}`,
  referencesOf: () => [],
  initial: () => ({ isClosed: false }),
  decide: ({ type, data }) => [
    { type: type === 'CloseHouse' ? 'HouseClosed' : 'HouseOpened', data },
  ],
  evolve: (state, { type }) => {
    state.isClosed = type === 'HouseClosed';
    return state;
  },
};

export const purse: Decider<PurseCommand, PurseEvent, Purse> = {
  category: 'purse',
  commands: ['Give', 'Pay', 'Wait', 'Stumble', 'Spill'],
  streamOf: (data) => `purse-${data.purse}`,
  referencesOf: ({ data }) => (data.house === undefined ? [] : [`house-${data.house}`]),
  initial: () => ({ balance: 0, entries: 0 }),

  decide: ({ type, data: { amount, house: where, note } }, state, references) => {
    const entry = { number: state.entries + 1, amount, ...(note !== undefined && { note }) };
    if (where !== undefined && references.state(house, `house-${where}`).isClosed) {
      throw new Refusal('PERIOD_CLOSED', { period: '2026-03' });
    }
    switch (type) {
      case 'Give':
        return [{ type: 'Given', data: entry }];
      case 'Pay':
        if (amount > state.balance)
          throw new Refusal('PLACE_OVERDRAWN', { balance: state.balance });
        return [{ type: 'Paid', data: entry }];
      case 'Wait':
        return [];
      case 'Stumble':
        state.balance = NaN;
        throw new Error('stumbled');
      case 'Spill':
        return [{ type: 'Spilt', data: entry }];
    }
  },

  evolve: (state, { type, data }) => {
    if (data.number !== state.entries + 1) throw new Error(`corrupt stream: number ${data.number}`);
    state.entries += 1;
    if (type === 'Given') state.balance += data.amount;
    else if (type === 'Paid') state.balance -= data.amount;
    else throw new Error('nobody knows what was spilt');
    return state;
  },
};
