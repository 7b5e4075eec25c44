import { applyDecorators } from '@nestjs/common';
import { Optional, Text } from './fields.js';

const SEALED = Symbol('sealed fields');

/**
 * Clear text in a request; a commitment from the moment the edge has put the text into the vault.
 * The rules and the log only ever see the commitment.
 */
export type PersonalText = string;

/** Marks a text that goes to the vault before the command reaches the rules. */
export const Sealed = (maxLength: number) =>
  applyDecorators(
    Optional(Text(maxLength)) as PropertyDecorator,
    (target: object, key: string | symbol) => {
      const keys = (Reflect.getMetadata(SEALED, target) as string[] | undefined) ?? [];
      Reflect.defineMetadata(SEALED, [...keys, key], target);
    },
  ) as <K extends string>(target: Partial<Record<K, PersonalText>>, key: K) => void;

/** Names of the fields of a request's class whose text goes to the vault. */
export const sealedFieldsOf = (shape: new () => object): readonly string[] =>
  (Reflect.getMetadata(SEALED, shape.prototype as object) as string[] | undefined) ?? [];
