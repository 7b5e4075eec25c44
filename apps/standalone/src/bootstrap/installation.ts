import type { LoginUrls } from '#embedded-postgres';

/** Every address of an installation whose parts run apart, each with the login of its part. */
export interface InstallationUrls {
  readonly logins: LoginUrls;
  readonly eventStore: EventStoreUrls | undefined;
}

interface EventStoreUrls {
  /** One of the server's own administrators. */
  readonly admin: string;
  readonly writer: string;
  readonly projector: string;
  readonly operations: string;
}

/**
 * Reads the same variables that the parts are started with, and two that only the preparation has.
 * @throws Error naming every variable that is missing
 */
export const installationFrom = (env: NodeJS.ProcessEnv): InstallationUrls => {
  const missing: string[] = [];
  const required = (name: string): string => {
    const value = env[name];
    if (!value) missing.push(name);
    return value ?? '';
  };
  const logins = {
    owner: required('DATABASE_OWNER_URL'),
    writer: required('DATABASE_WRITER_URL'),
    projector: required('DATABASE_PROJECTOR_URL'),
    reader: required('PUBLIC_DATABASE_URL'),
    vault: required('DATABASE_VAULT_URL'),
  };
  const eventStore = env['EVENTSTORE_URL']
    ? {
        admin: required('EVENTSTORE_ADMIN_URL'),
        writer: required('EVENTSTORE_URL'),
        projector: required('EVENTSTORE_PROJECTOR_URL'),
        operations: required('EVENTSTORE_OPERATIONS_URL'),
      }
    : undefined;
  if (missing.length > 0) throw new Error(`Thiếu / missing: ${missing.join(', ')}`);
  return { logins, eventStore };
};
