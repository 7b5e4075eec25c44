import type {
  BundleDefined,
  CloseFund,
  DefineBundle,
  CollectionTermSet,
  DrivePlanned,
  FundClosed,
  FundOpened,
  InterestPolicySet,
  ItemListed,
  ListItem,
  OpenFund,
  PlanDrive,
  SetCollectionTerm,
  SetInterestPolicy,
  SetSigningPolicy,
  SetTarget,
  SigningPolicySet,
  TargetSet,
} from '#contracts';

export type FundCommand =
  | { readonly type: 'OpenFund'; readonly data: OpenFund }
  | { readonly type: 'SetSigningPolicy'; readonly data: SetSigningPolicy }
  | { readonly type: 'SetInterestPolicy'; readonly data: SetInterestPolicy }
  | { readonly type: 'SetTarget'; readonly data: SetTarget }
  | { readonly type: 'ListItem'; readonly data: ListItem }
  | { readonly type: 'DefineBundle'; readonly data: DefineBundle }
  | { readonly type: 'PlanDrive'; readonly data: PlanDrive }
  | { readonly type: 'SetCollectionTerm'; readonly data: SetCollectionTerm }
  | { readonly type: 'CloseFund'; readonly data: CloseFund };

export type FundEvent =
  | { readonly type: 'FundOpened'; readonly data: FundOpened }
  | { readonly type: 'SigningPolicySet'; readonly data: SigningPolicySet }
  | { readonly type: 'InterestPolicySet'; readonly data: InterestPolicySet }
  | { readonly type: 'TargetSet'; readonly data: TargetSet }
  | { readonly type: 'ItemListed'; readonly data: ItemListed }
  | { readonly type: 'BundleDefined'; readonly data: BundleDefined }
  | { readonly type: 'DrivePlanned'; readonly data: DrivePlanned }
  | { readonly type: 'CollectionTermSet'; readonly data: CollectionTermSet }
  | { readonly type: 'FundClosed'; readonly data: FundClosed };

/** A call to many units: when it starts, and by when its money is to be there. */
export interface Drive {
  readonly startsOn: string;
  readonly dueOn: string;
}

/** Nothing is known of a fund until it is opened. */
export interface Fund {
  opened?: FundOpened;
  /** In the order of their days; the last one reached by a payment's day holds for it. */
  readonly policies: SigningPolicySet[];
  /** Who has interest and bears fees; in the order of their days, as the policies. */
  readonly interest: InterestPolicySet[];
  readonly targets: Map<string, TargetSet>;
  /** What goods there may be, by their ids. */
  readonly items: Set<string>;
  readonly bundles: Map<string, BundleDefined>;
  readonly drives: Map<string, Drive>;
  /** Within how many days collectors hand in; none: the same day. */
  collectionDays: number;
  /** The last day on which the fund receives. */
  closedOn?: string;
}

export const noFund = (): Fund => ({
  policies: [],
  interest: [],
  targets: new Map(),
  items: new Set(),
  bundles: new Map(),
  drives: new Map(),
  collectionDays: 0,
});

export const evolve = (fund: Fund, event: FundEvent): Fund => {
  if (event.type !== 'FundOpened' && !fund.opened)
    throw new Error(`corrupt stream: ${event.type} before FundOpened`);
  switch (event.type) {
    case 'FundOpened':
      fund.opened = event.data;
      break;
    case 'SigningPolicySet':
      fund.policies.push(event.data);
      break;
    case 'InterestPolicySet':
      fund.interest.push(event.data);
      break;
    case 'TargetSet':
      fund.targets.set(event.data.targetId, event.data);
      break;
    case 'ItemListed':
      fund.items.add(event.data.itemId);
      break;
    case 'BundleDefined':
      fund.bundles.set(event.data.bundleId, event.data);
      break;
    case 'DrivePlanned': {
      const { driveId, startsOn, dueOn } = event.data;
      fund.drives.set(driveId, { startsOn, dueOn });
      break;
    }
    case 'CollectionTermSet':
      fund.collectionDays = event.data.days;
      break;
    case 'FundClosed':
      fund.closedOn = event.data.closedOn;
      break;
  }
  return fund;
};
