export { commitmentOf } from './commitment.js';
export { type Erasure, ErasureList, type ErasureState } from './erasure-list.js';
export { Erasures, ErasuresLost } from './erasures.js';
export { lettersOf } from './forgetting.js';
export { rewrapKeys, type RewrapOptions } from './rewrap.js';
export {
  type Keyring,
  type KeySource,
  keyringFrom,
  masterKeyFile,
  masterKeyring,
  masterKeys,
} from './keyring.js';
export type { Alike, Likeness, Trait } from './likeness.js';
export { vaultMigrations } from './migrations.js';
export { type IsInLog, sweepOrphans } from './orphan-sweep.js';
export type { Reader, Reading, ReadingsQuery } from './readings.js';
export type { Sealed } from './seal-batch.js';
export type { FieldRef, PersonalValue, SealRequest } from './sealed-field.js';
export { Vault, type VaultOptions } from './vault.js';
export { PersonForgotten, VaultUnavailable } from './vault-errors.js';
