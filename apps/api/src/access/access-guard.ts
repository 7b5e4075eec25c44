import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Refusal } from '#ledger';
import type { FastifyRequest } from 'fastify';
import { Clock, SIMULATED_NOW } from '../requests/clock.js';
import { permissions } from './permissions.js';
import { Rights } from './rights.js';
import type { Named } from './units-looked-at.js';

/** Holds a request against the permission of its route. What has no permission is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Rights) private readonly rights: Rights,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { access } = request.routeOptions.config;
    if (access === 'open') return true;
    if (access === undefined || !request.caller) throw new Refusal('NOT_ALLOWED');
    const { person } = request.caller;
    await this.rights.mustAllow(person, permissions[access], namedIn(request), async () => {
      const { today } = await this.clock.momentOf(request.headers[SIMULATED_NOW]);
      return today;
    });
    return true;
  }
}

/** The address has the last word: a body that says otherwise is refused later. */
const namedIn = ({ params, body }: FastifyRequest): Named => {
  const address = params as Readonly<Record<string, unknown>>;
  const said = (typeof body === 'object' && body !== null ? body : {}) as typeof address;
  return (name) => address[name] ?? said[name];
};
