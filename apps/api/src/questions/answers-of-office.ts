import {
  activityReport,
  annualReport,
  bankLines,
  carerStatement,
  child,
  childMoney,
  childReviews,
  children,
  childrenFigures,
  cluster,
  clusterRanking,
  clusters,
  commitments,
  delegatedApprovals,
  dormantEarmarks,
  entriesAfterClose,
  giftList,
  handoverDisputes,
  lateEntries,
  namingConsents,
  negativeDays,
  overdueRemittances,
  pairs,
  privacyRequest,
  privacyRequests,
  programmeMoney,
  serialGaps,
  splits,
  target,
  unitTargets,
  yearEndCounts,
} from '#read-models';
import { answering, type Answering } from './answering.js';
import * as audit from './asked-of-audit.js';
import * as ofChildren from './asked-of-children.js';
import * as emulation from './asked-of-emulation.js';
import * as ofPrivacy from './asked-of-privacy.js';
import * as reports from './asked-of-reports.js';

/** Targets, pairs, clusters and money apart; what auditors look for first; and what is reported. */
export const officeAnswerings: readonly Answering[] = [
  answering(emulation.UnitTargetsAsked, unitTargets),
  answering(emulation.TargetAsked, target),
  answering(emulation.PairsAsked, pairs),
  answering(emulation.ClustersAsked, clusters),
  answering(emulation.ClusterAsked, cluster),
  answering(emulation.ClusterRankingAsked, clusterRanking),
  answering(emulation.ProgrammeMoneyAsked, programmeMoney),
  answering(ofChildren.ChildrenFiguresAsked, (views, { unitId: under, asOf }) =>
    childrenFigures(views, { under, asOf }),
  ),
  answering(ofChildren.ChildrenAsked, (views, { unitId: under, ...question }) =>
    children(views, { ...question, ...yes(question), under }),
  ),
  answering(ofChildren.ChildAsked, child),
  answering(ofChildren.ChildMoneyAsked, childMoney),
  answering(ofChildren.CarerStatementAsked, carerStatement),
  answering(ofChildren.CommitmentsAsked, (views, { unitId: under, behind, ...question }) =>
    commitments(views, { ...question, behind: behind === 'true', under }),
  ),
  answering(ofChildren.ChildReviewsAsked, (views, { unitId: under, open, ...question }) =>
    childReviews(views, { ...question, open: open === 'true', under }),
  ),
  answering(ofChildren.HandoverDisputesAsked, (views, { unitId: under, open, ...question }) =>
    handoverDisputes(views, { ...question, open: open === 'true', under }),
  ),
  answering(audit.NegativeDaysAsked, negativeDays),
  answering(audit.SerialGapsAsked, serialGaps),
  answering(audit.LateEntriesAsked, lateEntries),
  answering(audit.EntriesAfterCloseAsked, entriesAfterClose),
  answering(audit.SplitsAsked, splits),
  answering(audit.DelegatedApprovalsAsked, delegatedApprovals),
  answering(audit.OverdueRemittancesAsked, overdueRemittances),
  answering(audit.DormantEarmarksAsked, dormantEarmarks),
  answering(ofPrivacy.NamingConsentsAsked, (views, { unitId: under, standing, ...paging }) =>
    namingConsents(views, { ...paging, standing: standing === 'true', under }),
  ),
  answering(ofPrivacy.PrivacyRequestsAsked, (views, { unitId: under, ...question }) =>
    privacyRequests(views, { ...question, under }),
  ),
  answering(ofPrivacy.PrivacyRequestAsked, privacyRequest),
  answering(reports.ActivityReportAsked, activityReport),
  answering(reports.AnnualReportAsked, annualReport),
  answering(reports.BankLinesAsked, bankLines),
  answering(reports.GiftListAsked, giftList),
  answering(reports.YearEndCountsAsked, yearEndCounts),
];

const yes = ({
  inCare,
  withoutSponsor,
}: Pick<ofChildren.ChildrenAsked, 'inCare' | 'withoutSponsor'>) => ({
  inCare: inCare === 'true',
  withoutSponsor: withoutSponsor === 'true',
});
