/** What a browser needs to verify a receipt by itself: nothing of Node, nothing from a server. */
export * from './inclusion-receipt.js';
export * from './verifier-key.js';
export * from './salted-openings.js';
export { webPrimitives } from './web-primitives.js';
