export * from './accounting/chart.js';
export * from './accounting/charts.js';
export * from './accounting/lines.js';
export * from './calendar.js';
export * from './cash-book/messages.js';
export * from './cash-book/movement.js';
export * from './decider.js';
export * from './streams.js';
