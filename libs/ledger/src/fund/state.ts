import type {
  CloseFund,
  FundClosed,
  FundOpened,
  OpenFund,
  SetSigningPolicy,
  SetTarget,
  SigningPolicySet,
  TargetSet,
} from '#contracts';

export type FundCommand =
  | { readonly type: 'OpenFund'; readonly data: OpenFund }
  | { readonly type: 'SetSigningPolicy'; readonly data: SetSigningPolicy }
  | { readonly type: 'SetTarget'; readonly data: SetTarget }
  | { readonly type: 'CloseFund'; readonly data: CloseFund };

export type FundEvent =
  | { readonly type: 'FundOpened'; readonly data: FundOpened }
  | { readonly type: 'SigningPolicySet'; readonly data: SigningPolicySet }
  | { readonly type: 'TargetSet'; readonly data: TargetSet }
  | { readonly type: 'FundClosed'; readonly data: FundClosed };

/** Nothing is known of a fund until it is opened. */
export interface Fund {
  opened?: FundOpened;
  /** In the order of their days; the last one reached by a payment's day holds for it. */
  readonly policies: SigningPolicySet[];
  readonly targets: Map<string, TargetSet>;
  /** The last day on which the fund receives. */
  closedOn?: string;
}

export const noFund = (): Fund => ({ policies: [], targets: new Map() });

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
    case 'TargetSet':
      fund.targets.set(event.data.targetId, event.data);
      break;
    case 'FundClosed':
      fund.closedOn = event.data.closedOn;
      break;
  }
  return fund;
};
