import { Refusal } from '#ledger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { permissions } from './permissions.js';
import type { Rights } from './rights.js';
import type { Named } from './units-looked-at.js';

/**
 * Holds a request, once its body is read, against the permission of its route. What has no
 * permission is refused. A hook and no guard of Nest's, which would make every request wait for
 * four promises even where the answer is known.
 */
export const authorise = (instance: FastifyInstance, rights: Rights): void => {
  instance.addHook('preHandler', (request, _reply, done) => {
    const { access } = request.routeOptions.config;
    if (request.is404 || access === 'open') {
      done();
      return;
    }
    if (access === undefined || !request.caller) throw new Refusal('NOT_ALLOWED');
    const { person } = request.caller;
    const named = namedIn(request);
    if (rights.rememberAllowing(person, permissions[access], named)) done();
    else rights.mustAllow(person, permissions[access], named).then(() => done(), done);
  });
};

/** The address has the last word: a body that says otherwise is refused later. */
const namedIn = ({ params, body }: FastifyRequest): Named => {
  const address = params as Readonly<Record<string, unknown>>;
  const said = (typeof body === 'object' && body !== null ? body : {}) as typeof address;
  return (name) => address[name] ?? said[name];
};
