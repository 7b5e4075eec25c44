export { FollowUp, type FollowUpOptions } from './follow-up.js';
