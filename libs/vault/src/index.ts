export { commitmentOf } from './commitment.js';
export { type Keyring, masterKeyFile, masterKeyring, masterKeys } from './keyring.js';
export { vaultMigrations } from './migrations.js';
export { type IsInLog, sweepOrphans } from './orphan-sweep.js';
export type { Reader, Reading, ReadingsQuery } from './readings.js';
export type { Sealed } from './seal-batch.js';
export type { FieldRef, SealRequest } from './sealed-field.js';
export { Vault, type VaultOptions } from './vault.js';
export { PersonForgotten, VaultUnavailable } from './vault-errors.js';
