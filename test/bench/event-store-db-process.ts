import process from 'node:process';
import { EventStoreDbServer } from '../event-store-db-server/event-store-db-server.js';

/** The tests' server in a process of its own, so that it shares no thread with who asks it. */
const server = await EventStoreDbServer.start();
process.send?.(server.url);
process.once('disconnect', () => process.exit(0));
