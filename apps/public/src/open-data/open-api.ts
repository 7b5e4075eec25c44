import {
  API_PATH,
  columnsOf,
  DATA_SET_NAMES,
  DATA_SET_WORDS,
  DATA_SETS,
  FILES_PATH,
  INVENTED,
  organisationIn,
  type ColumnType,
  type DataSetName,
  type Licence,
} from '#public-pages';
import type { LedgerRow } from '../figures/published-rows.js';
import { MOST_ROWS } from './api-question.js';

/** What a value looks like; every column may be empty. */
export const SCHEMAS: Readonly<Record<ColumnType, object>> = {
  text: { type: ['string', 'null'] },
  integer: { type: ['integer', 'null'] },
  money: { type: ['integer', 'null'], description: 'đồng' },
  date: { type: ['string', 'null'], format: 'date' },
  month: { type: ['string', 'null'], pattern: '^[0-9]{4}-[0-9]{2}$' },
  minute: { type: ['string', 'null'], pattern: '^[0-9-]{10}T[0-9:]{5}$', description: 'UTC+7' },
  boolean: { type: ['boolean', 'null'] },
};

const text = { type: 'string' };
const problem = {
  description: 'RFC 9457',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The description of the API for programs, from the same table as the data. */
export const openApi = (
  book: LedgerRow,
  { licence, origin }: { licence: Licence; origin: string },
) => ({
  openapi: '3.1.0',
  info: {
    title: `${book.demonstration ? `${INVENTED}: ` : ''}${organisationIn(book, 'vi')}: dữ liệu mở / open data`,
    version: '1',
    description:
      'Ai cũng đọc được, không cần đăng ký. Hỏi If-None-Match để chỉ tải khi sổ có dòng mới. / ' +
      'For everybody, without registration. If-None-Match answers 304 until the book has a new line.',
    license: { name: licence.name, url: licence.url },
  },
  servers: [{ url: origin || '/' }],
  paths: {
    [API_PATH]: { get: { summary: 'What there is', responses: ok({ type: 'object' }) } },
    ...Object.fromEntries(DATA_SET_NAMES.map((set) => [`${API_PATH}/${set}`, pathOf(set)])),
    [`${API_PATH}/files/{name}`]: {
      get: {
        summary: 'What is known of a file: rows, bytes, SHA-256, dictionary',
        parameters: [{ name: 'name', in: 'path', required: true, schema: text }],
        responses: { ...ok({ type: 'object' }), 404: problem, 429: problem, 503: problem },
      },
    },
    [`${FILES_PATH}/{name}`]: {
      get: {
        summary: 'A whole file; `{name}.sha256` is its SHA-256 for sha256sum -c',
        parameters: [{ name: 'name', in: 'path', required: true, schema: text }],
        responses: { 200: { description: 'the file' }, 304: {}, 404: problem, 429: problem },
      },
    },
  },
  components: {
    schemas: {
      ...Object.fromEntries(DATA_SET_NAMES.map((set) => [set, rowSchema(set)])),
      Problem: {
        type: 'object',
        required: ['status', 'code', 'title', 'detail'],
        properties: { status: { type: 'integer' }, code: text, title: text, detail: text },
      },
    },
  },
});

const ok = (schema: object) => ({
  200: { description: 'OK', content: { 'application/json': { schema } } },
});

const pathOf = (set: DataSetName) => ({
  get: {
    summary: DATA_SET_WORDS.en[set].title,
    description: `${DATA_SET_WORDS.vi[set].about} / ${DATA_SET_WORDS.en[set].about}`,
    parameters: [
      ...DATA_SETS[set].filters.map((name) => ({ name, in: 'query', schema: text })),
      {
        ...{ name: 'limit', in: 'query' },
        schema: { type: 'integer', minimum: 1, maximum: MOST_ROWS, default: 100 },
      },
      { name: 'after', in: 'query', schema: text, description: 'from `next` of the page before' },
    ],
    responses: {
      ...ok({
        type: 'object',
        required: ['organisation', 'demonstration', 'asOf', 'licence', 'set', 'items', 'next'],
        properties: {
          notice: text,
          organisation: text,
          demonstration: { type: 'boolean' },
          asOf: {
            type: 'object',
            required: ['position', 'recordedAt'],
            properties: {
              position: { type: 'integer' },
              recordedAt: { ...text, format: 'date-time' },
            },
          },
          licence: { type: 'object', properties: { name: text, url: text } },
          set: { const: set },
          items: { type: 'array', items: { $ref: `#/components/schemas/${set}` } },
          next: { type: ['string', 'null'] },
        },
      }),
      304: { description: 'nothing new in the book' },
      400: problem,
      503: problem,
    },
  },
});

const rowSchema = (set: DataSetName) => ({
  type: 'object',
  additionalProperties: false,
  required: columnsOf(set).map(({ name }) => name),
  properties: Object.fromEntries(
    columnsOf(set).map(({ name, type }) => [
      name,
      {
        ...SCHEMAS[type],
        title: (DATA_SET_WORDS.en[set].columns as Record<string, readonly [string, string]>)[
          name
        ]?.[1],
      },
    ]),
  ),
});
