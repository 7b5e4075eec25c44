import { CC_BY, type Licence } from '#public-pages';

const LOOK_UPS_PER_MINUTE = 20;

/** What whoever opens the pages sets; the rest is as it usually is. */
export type PublicSetup = Pick<PublicOptions, 'databaseUrl'> &
  Partial<Omit<PublicOptions, 'licence'>> & { readonly licence?: Licence | undefined };

/** How the public pages are set up; also what Nest knows the settings by. */
export class PublicOptions {
  /** A login that may read the schema `published` and nothing else. */
  readonly databaseUrl: string;
  /** `https://…` without a slash at the end, for canonical links; empty: they stay relative. */
  readonly origin: string;
  /** Paths that belong to somebody else in the same process: `/api`. */
  readonly reservedPaths: readonly string[];

  /** The folder of the public log; empty: none is shown. */
  readonly logFolder: string;

  /** How often one network address may look something up in a minute. */
  readonly lookUpsPerMinute: number;

  /** Which proxy may say from where a request came, as Fastify has it; false: none. */
  readonly trustProxy: string | false;

  /** The clock that tells how old the last entry is. */
  readonly now: () => Date;

  /** Under which terms the data may be used. */
  readonly licence: Licence;

  constructor(options: PublicSetup) {
    this.databaseUrl = options.databaseUrl;
    this.origin = options.origin ?? '';
    this.logFolder = options.logFolder ?? '';
    this.lookUpsPerMinute = options.lookUpsPerMinute ?? LOOK_UPS_PER_MINUTE;
    this.trustProxy = options.trustProxy ?? false;
    this.now = options.now ?? (() => new Date());
    this.licence = options.licence ?? CC_BY;
    this.reservedPaths = options.reservedPaths ?? [];
  }
}
