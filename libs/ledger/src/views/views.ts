export * from './rows-of-money.js';
export * from './rows-of-reference.js';
export * from './rows-of-work.js';
export * from './search-text.js';
export * from './view-tables.js';
