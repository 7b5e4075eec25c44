import { Choice, Id, Optional } from '#contracts';
import { Paged } from './asked.js';

/** Consents of givers to books of a unit or one below it today. */
export class NamingConsentsAsked extends Paged {
  @Id unitId!: string;
  /** Only those that stand. */
  @Optional(Choice(['true'])) standing?: 'true';
}
