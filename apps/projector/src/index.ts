export { FollowUp, type FollowUpOptions } from './follow-up.js';
export { OrphanSweep, type OrphanSweepOptions } from './orphan-sweep.js';
