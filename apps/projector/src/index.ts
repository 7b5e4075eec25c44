export { FollowUp, type FollowUpOptions } from './follow-up.js';
export { NamedGivers, type NamedGiversOptions } from './named-givers.js';
export { OrphanSweep, type OrphanSweepOptions } from './orphan-sweep.js';
export { FolderLock } from './sealing/checkpoint-lock.js';
export { compareWithStore } from './sealing/compare-with-store.js';
export { LogFolder } from './sealing/log-folder.js';
export { openLogKey } from './sealing/log-key.js';
export { Sealing, type SealingOptions } from './sealing/sealing.js';
export { witnessesFrom } from './sealing/witnesses-from.js';
