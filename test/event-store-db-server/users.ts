/** Somebody whom the server knows. */
export interface User {
  readonly loginName: string;
  readonly fullName: string;
  readonly groups: readonly string[];
  readonly password: string;
  readonly disabled: boolean;
}

/** Whoever a server knows from its first day is its administrator. */
export const ADMINS = '$admins';

/** The users of one server, or of the nodes of one cluster. */
export class Users {
  readonly #byLogin = new Map<string, User>();

  /** @param known by name, with their passwords and groups */
  static of(known: Readonly<Record<string, { password: string; groups: readonly string[] }>>) {
    const users = new Users();
    for (const [loginName, { password, groups }] of Object.entries(known))
      users.put({ loginName, fullName: loginName, groups, password, disabled: false });
    return users;
  }

  get(loginName: string): User | undefined {
    return this.#byLogin.get(loginName);
  }

  put(user: User): void {
    this.#byLogin.set(user.loginName, user);
  }

  get names(): string[] {
    return [...this.#byLogin.keys()];
  }

  /** Whose name and password these are; undefined for a stranger, and for whoever is shut out. */
  identified(authorization: string | undefined): User | undefined {
    const given = Buffer.from((authorization ?? '').replace('Basic ', ''), 'base64').toString();
    const end = given.indexOf(':');
    const user = this.#byLogin.get(given.slice(0, end));
    return user?.password === given.slice(end + 1) && !user.disabled ? user : undefined;
  }
}
