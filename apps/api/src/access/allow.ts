import { RouteConfig } from '@nestjs/platform-fastify';
import type { PermissionName } from './permissions.js';

/** What a route's metadata says about who may use it; a route that says nothing is refused. */
export interface RouteAccess {
  /** `open`: without a token, for machines that look after the server and for the documentation. */
  readonly access?: PermissionName | 'open';
  /** Open, but for the carrier alone that the address names: its body is signed. */
  readonly signedByCarrier?: boolean;
}

/** Puts a route under one line of the permission table. */
export const Allow = (permission: PermissionName) =>
  RouteConfig({ access: permission } satisfies RouteAccess);

/** Lets everybody in, without a token. */
export const Open = () => RouteConfig({ access: 'open' } satisfies RouteAccess);
