import {
  FILE_FORMATS,
  FILE_FORMAT_NAMES,
  fileNameOf,
  DATA_SET_NAMES,
  GRANTS_FILE,
  type DataRow,
  type DataSetName,
  type Licence,
} from '#public-pages';
import type { LedgerRow } from '../figures/published-rows.js';
import type { Query } from '../figures/snapshot.js';
import { allRows } from './data-set-pages.js';
import { FORMATS } from './formats/formats.js';
import { grantsFile } from './grants/grants-file.js';

const ROWS_AT_A_TIME = 2_000;

/** What a file is written from: one snapshot. */
export interface Source {
  readonly query: Query;
  readonly book: LedgerRow;
  readonly licence: Licence;
  /** `https://…` without a slash at the end; empty: addresses stay relative. */
  readonly origin: string;
  /** Is told of the rows as they are written. */
  readonly counted: (rows: number) => void;
}

export interface Recipe {
  readonly name: string;
  /** The set that it is a file of. */
  readonly set?: DataSetName;
  readonly mediaType: string;
  /** Whether it takes less room when it is compressed once more. */
  readonly compressible: boolean;
  readonly write: (source: Source) => AsyncIterable<string | Uint8Array>;
}

/** How every file is written, by its name. */
const RECIPES: ReadonlyMap<string, Recipe> = new Map(
  [
    ...DATA_SET_NAMES.flatMap((set) =>
      FILE_FORMAT_NAMES.map((format): Recipe => {
        const { write, compressible } = FORMATS[format];
        return {
          ...{ name: fileNameOf(set, format), set },
          mediaType: FILE_FORMATS[format].mediaType,
          compressible,
          write: ({ query, book, licence, counted }) =>
            write({
              set,
              book,
              licence,
              batches: tolling(allRows(query, set, ROWS_AT_A_TIME), counted),
            }),
        };
      }),
    ),
    {
      ...{ name: GRANTS_FILE, mediaType: 'application/json', compressible: true },
      write: grantsFile,
    },
  ].map((recipe) => [recipe.name, recipe]),
);

export const recipeNamed = (name: string): Recipe | undefined => RECIPES.get(name);

async function* tolling(
  batches: AsyncIterable<readonly DataRow[]>,
  counted: Source['counted'],
): AsyncGenerator<readonly DataRow[]> {
  for await (const rows of batches) {
    counted(rows.length);
    yield rows;
  }
}
