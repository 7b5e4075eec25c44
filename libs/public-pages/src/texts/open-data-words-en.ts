import { formatDate, formatNumber } from '../format.js';
import type { openDataWordsInVietnamese } from './open-data-words-vi.js';

/** What the page of open data says, in English. */
export const openDataWordsInEnglish: typeof openDataWordsInVietnamese = {
  dataPage: {
    heading: 'Take the data away',
    lede:
      'Every figure on these pages can be downloaded, without registration. The files agree with the ' +
      'screen to the đồng and say up to which line of the book they go.',
    setsHeading: 'Seven tables',
    rows: (count) => (count === 1 ? '1 row' : `${formatNumber(count)} rows`),
    formats: {
      csv: 'CSV (for programs)',
      excel: 'CSV (for Excel)',
      xlsx: 'Excel file (XLSX)',
      json: 'JSON (with dictionary)',
    },
    about: (size) => `about ${size}`,
    dictionary: 'What its columns mean',
    column: 'Column',
    label: 'Name',
    meaning: 'Meaning',
    fileNote:
      'Put the .sha256 beside the file and run sha256sum -c to know that it is whole. A cell that ' +
      'begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it.',
    licenceHeading: 'Licence, and how to cite',
    licence: 'Use, copy and change it for any purpose, as long as you name the source, under',
    otherLicence: 'It may be used under',
    cite: 'Name the source like this:',
    citation: (organisation, position, date) =>
      `${organisation}: The public fund book, up to line ${formatNumber(position)}, written ${formatDate(date)}`,
    programsHeading: 'For programs',
    programs:
      'The API answers in JSON, a page at a time; next is the address of the following one. Send the ' +
      'ETag back in If-None-Match and you get data only when the book has a new line. Every website ' +
      'may call it (CORS).',
    api: 'The tables through the API',
    description: 'Its OpenAPI description',
    example: 'An example',
    feed: 'Atom feed: the latest lines',
    feedOf: 'Feed of',
    grants: 'What was given, in the 360Giving standard',
    embedHeading: 'Put it on your page',
    embed: 'Paste this for a card of figures; it follows the book and tracks nobody.',
    badge: 'Or a badge:',
    badgeAlt: 'What is left in the funds',
    recomputeHeading: 'Work it out again',
    recompute:
      'The public log under /log/ holds every entry, sealed. Anybody can work these totals out from ' +
      'it without trusting the server.',
    log: 'The public log',
  },

  card: {
    open: 'Open the public fund book',
    left: (amount, position) => `${amount} left, up to line ${position}`,
    asOf: (date, position) => `up to ${date}, line ${position}`,
  },
};
