import type { Sheet } from '#printing';
import type { ViewsDatabase } from '#read-models';
import type { Vault } from '#vault';
import type { Type } from '@nestjs/common';
import type { ReaderOfData } from '../requests/command-from.js';

/** What an answer that holds personal data is read with; each reading is recorded. */
export interface Reading {
  readonly views: ViewsDatabase;
  readonly vault: Vault;
  readonly reader: ReaderOfData;
}

/** How an answer looks on paper and as a file. */
export interface Printed {
  readonly sheet: Sheet<never>;
  /** Of an answer with personal data; left out: what the views answer by themselves. */
  readonly answer?: (reading: Reading, question: never) => Promise<unknown>;
}

export interface PrintedRoute extends Printed {
  /** Begins the name under which a file is kept. */
  readonly name: string;
  readonly question: Type<object>;
}

export const PRINTED = Symbol('how a route’s answer is printed');
