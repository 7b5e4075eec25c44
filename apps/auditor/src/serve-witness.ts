import { mkdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Command } from 'commander';
import { SigningKey, Witness } from '#transparency-log';
import { collected, keyFrom } from './arguments.js';
import type { Say } from './verdict.js';
import { WitnessFiles } from './witness-files.js';

interface Options {
  readonly keyFile: string;
  readonly log: readonly string[];
  readonly memory: string;
  readonly host: string;
  readonly port: string;
}

const MOST_BYTES = 64 * 1024;

/** A witness for somebody else's log: a partner, an auditor, a bank. */
export const serveWitness = (program: Command, say: Say): Command =>
  program
    .command('serve-witness')
    .description('Cosign the checkpoints of logs as long as each goes on from the one before')
    .requiredOption('--key-file <file>', 'the witness’s own signing key (see make-key)')
    .requiredOption(
      '--log <vkey>',
      'a log to look after; may be given several times',
      collected,
      [],
    )
    .requiredOption('--memory <folder>', 'what was cosigned last; never put back an old copy of it')
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--port <number>', 'where to listen', '8080')
    .action(async ({ keyFile, log, memory, host, port }: Options) => {
      await mkdir(path.resolve(memory), { recursive: true });
      const key = await SigningKey.read(await readFile(keyFile, 'utf8'));
      const witness = new Witness({
        key,
        logs: await Promise.all(log.map(keyFrom)),
        memory: new WitnessFiles(path.resolve(memory)),
        now: () => Math.floor(Date.now() / 1000),
      });
      const server = await listening(witness, Number(port), host);
      const { port: bound } = server.address() as AddressInfo;
      say(`${key.vkey}\nhttp://${host}:${String(bound)}`);
    });

const listening = (witness: Witness, port: number, host: string): Promise<Server> => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MOST_BYTES) request.destroy();
      else chunks.push(chunk);
    });
    request.on('end', () => {
      if (request.method !== 'POST' || request.url !== '/add-checkpoint') {
        response.writeHead(404).end();
        return;
      }
      witness.addCheckpoint(Buffer.concat(chunks).toString('utf8')).then(
        ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
        () => response.writeHead(500).end(),
      );
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server);
    });
  });
};
