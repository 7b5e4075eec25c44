import type { Language } from '../language.js';

/** What a cell holds. Money is whole đồng, a minute `YYYY-MM-DDTHH:MM`, all times at UTC+7. */
export type ColumnType = 'text' | 'integer' | 'money' | 'date' | 'month' | 'minute' | 'boolean';

interface SetShape {
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Columns by whose exact value the API picks rows. */
  readonly filters: readonly string[];
}

/**
 * All that may be taken away, table by table: the files, the API and the dictionary follow from
 * here. Columns are only ever added at the end, because readers outside rely on them.
 */
export const DATA_SETS = {
  entries: {
    columns: {
      position: 'integer',
      line: 'integer',
      recordedAt: 'minute',
      occurredOn: 'date',
      month: 'month',
      voucher: 'text',
      kind: 'text',
      figure: 'text',
      fund: 'text',
      unit: 'text',
      unitName: 'text',
      amount: 'money',
      corrects: 'text',
    },
    filters: ['fund', 'month', 'voucher'],
  },
  'fund-months': {
    columns: {
      fund: 'text',
      fundName: 'text',
      month: 'month',
      opened: 'money',
      received: 'money',
      earmarked: 'money',
      given: 'money',
      otherIn: 'money',
      otherOut: 'money',
      receipts: 'integer',
      payments: 'integer',
      withheld: 'boolean',
    },
    filters: ['fund', 'month'],
  },
  'unit-months': {
    columns: {
      unit: 'text',
      unitName: 'text',
      fund: 'text',
      month: 'month',
      basis: 'text',
      own: 'money',
      subtree: 'money',
      gifts: 'integer',
    },
    filters: ['unit', 'fund', 'month', 'basis'],
  },
  funds: {
    columns: {
      fund: 'text',
      id: 'text',
      name: 'text',
      label: 'text',
      programme: 'text',
      disclosure: 'text',
      ownerUnit: 'text',
      basisNumber: 'text',
      basisDate: 'date',
      basisIssuer: 'text',
      openedOn: 'date',
      closedOn: 'date',
    },
    filters: ['fund'],
  },
  units: {
    columns: {
      unit: 'text',
      id: 'text',
      name: 'text',
      kind: 'text',
      level: 'integer',
      parent: 'text',
      establishedOn: 'date',
      endedOn: 'date',
    },
    filters: ['unit', 'parent'],
  },
  'sms-campaigns': {
    columns: {
      shortCode: 'text',
      campaign: 'text',
      name: 'text',
      keyword: 'text',
      price: 'money',
      from: 'date',
      until: 'date',
      organiser: 'text',
      organiserName: 'text',
      pledgedMessages: 'integer',
      pledgedAmount: 'money',
      setAsideMessages: 'integer',
      confirmedMessages: 'integer',
      confirmedAmount: 'money',
      settledGross: 'money',
      settledFee: 'money',
      settledOther: 'money',
      settledNet: 'money',
      received: 'money',
    },
    filters: ['shortCode', 'campaign'],
  },
  'bank-lines': {
    columns: {
      unit: 'text',
      unitName: 'text',
      account: 'text',
      number: 'integer',
      bookedOn: 'date',
      amount: 'money',
      balance: 'money',
      state: 'text',
      vouchers: 'text',
    },
    filters: ['unit', 'account', 'state'],
  },
  'sms-declarations': {
    columns: {
      shortCode: 'text',
      campaign: 'text',
      unit: 'text',
      unitName: 'text',
      messages: 'integer',
      amount: 'money',
      declaredOn: 'date',
    },
    filters: ['campaign', 'unit'],
  },
} as const satisfies Record<string, SetShape>;

export type DataSetName = keyof typeof DATA_SETS;
export type ColumnOf<Name extends DataSetName> = keyof (typeof DATA_SETS)[Name]['columns'];

export const DATA_SET_NAMES = Object.keys(DATA_SETS) as DataSetName[];

export const isDataSet = (name: string): name is DataSetName => Object.hasOwn(DATA_SETS, name);

/** One row, by the names of its columns. */
export type DataRow = Readonly<Record<string, string | number | boolean | null>>;

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

export const columnsOf = (name: DataSetName): readonly Column[] =>
  Object.entries<ColumnType>(DATA_SETS[name].columns).map(([column, type]) => ({
    name: column,
    type,
  }));

/** The files of each set: `entries.csv`, `entries-excel.csv`, `entries.xlsx`, `entries.json`. */
export const FILE_FORMATS = {
  csv: { suffix: '.csv', mediaType: 'text/csv; charset=utf-8' },
  excel: { suffix: '-excel.csv', mediaType: 'text/csv; charset=utf-8' },
  xlsx: {
    suffix: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  json: { suffix: '.json', mediaType: 'application/json' },
} as const;

export type FileFormat = keyof typeof FILE_FORMATS;
export const FILE_FORMAT_NAMES = Object.keys(FILE_FORMATS) as FileFormat[];

/** The feed of the latest lines, of the book or of one fund. */
export const feedPath = (language: Language, fundCode?: string): string => {
  const feed = language === 'vi' ? '/du-lieu/atom' : '/en/data/atom';
  return fundCode === undefined ? `${feed}.xml` : `${feed}/${encodeURIComponent(fundCode)}.xml`;
};

/** The card for other sites, of the book or of one fund; with `.svg` behind it, the badge. */
export const embedPath = (language: Language, fundCode?: string): string => {
  const card = language === 'vi' ? '/nhung' : '/en/embed';
  return fundCode === undefined ? card : `${card}/${encodeURIComponent(fundCode)}`;
};

/** The picture that a shared link shows, 1200 × 630. */
export const sharePath = (language: Language, fundCode?: string): string => {
  const picture = language === 'vi' ? '/chia-se' : '/en/share';
  return fundCode === undefined
    ? `${picture}.png`
    : `${picture}/${encodeURIComponent(fundCode)}.png`;
};

export const FILES_PATH = '/du-lieu/tep';
export const API_PATH = '/du-lieu/api/v1';

/** `entries-excel.csv`: what a file is called in its address. */
export const fileNameOf = (set: DataSetName, format: FileFormat): string =>
  set + FILE_FORMATS[format].suffix;

/** What was given, in the 360Giving Data Standard. */
export const GRANTS_FILE = '360giving.json';

/** The terms under which the data may be used. */
export interface Licence {
  readonly name: string;
  readonly url: string;
}

/** Whoever names the source may do anything with it. */
export const CC_BY: Licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** What stands in every file, feed and picture of a demonstration, in capitals. */
export const INVENTED = 'SỐ LIỆU GIẢ ĐỊNH';
