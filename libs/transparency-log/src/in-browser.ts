/** What a browser needs to verify a receipt by itself: nothing of Node, nothing from a server. */
export * from './check-receipt.js';
export * from './givers-copy.js';
export * from './log-fault.js';
export * from './verifier-key.js';
export { webPrimitives, webPrimitivesWith } from './web-primitives.js';
