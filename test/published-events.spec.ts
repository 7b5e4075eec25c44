import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { eventShapes } from '#contracts';
import { schemaOf, upcast } from '#ledger';

const golden = path.resolve(import.meta.dirname, 'golden/events');
const fixture = (file: string): { schema: object; examples: object[] } =>
  JSON.parse(readFileSync(path.join(golden, file), 'utf8')) as never;

@Module({})
class Nothing {}

const schemasToday = async () => {
  const app = await NestFactory.create(Nothing, new FastifyAdapter(), { logger: false });
  const shapes = Object.values(eventShapes);
  const { components } = SwaggerModule.createDocument(app, new DocumentBuilder().build(), {
    extraModels: shapes,
  });
  await app.close();
  return components?.schemas ?? {};
};

/** A schema with everything it refers to, so that one file says all. */
const whole = (name: string, schemas: Record<string, unknown>): object => {
  const needed: Record<string, unknown> = {};
  const visit = (part: unknown): void => {
    const referred = JSON.stringify(part).matchAll(/#\/components\/schemas\/(\w+)/g);
    for (const [, other = ''] of referred) {
      if (other in needed) continue;
      needed[other] = schemas[other];
      visit(schemas[other]);
    }
  };
  visit(schemas[name]);
  return { ...(schemas[name] as object), components: { schemas: needed } };
};

describe('events that were ever published', () => {
  it.each(Object.keys(eventShapes))('%s keeps the schema it was published with', async (name) => {
    const schemas = await schemasToday();
    const published = fixture(`${name}.v${String(schemaOf(name))}.json`);
    expect(whole(name, schemas)).toEqual(published.schema);
  });

  it.each(readdirSync(golden))('%s is still understood, and valid by its own schema', (file) => {
    const [name = '', version = ''] = file.split('.');
    const { schema, examples } = fixture(file);
    const ajv = addFormats.default(new Ajv.default({ strict: false }));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(ajv.validate(schema, example) ? [] : ajv.errors).toEqual([]);
      expect(upcast(name, Number(version.slice(1)), example).type in eventShapes).toBe(true);
    }
  });

  it('a schema that nobody published is corruption, never guessed at', () => {
    expect(() => upcast('DonationRecorded', 99, {})).toThrow('corrupt event');
  });
});
