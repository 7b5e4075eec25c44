import {
  DATA_SET_NAMES,
  renderPage,
  type Language,
  type Place,
  type PublicPage,
  type SmsCampaign,
} from '../src/index.js';
import {
  entryPage,
  explainedPage,
  giversPage,
  journalPage,
  restatementsPage,
  sealsPage,
  verificationPage,
  voidedPage,
} from './entries-of-quang-ninh.js';
import {
  accountPage,
  childrenPage,
  programmePage,
  targetsPage,
  unitPage,
  unitsPage,
} from './pages-of-quang-ninh.js';
import { book, fundPage, funds, homePage } from './quang-ninh.js';

type PageCalled<Name> = Extract<PublicPage, { readonly page: Name }>;

const campaign: SmsCampaign = {
  ...{ shortCode: '1499', campaignId: 'bienthuong', name: 'Biên cương yêu thương' },
  ...{ keyword: 'BT', price: 20_000, from: '2026-03-03', until: '2026-04-15' },
  organiser: { code: 'QN', name: 'Hội Liên hiệp Phụ nữ tỉnh Quảng Ninh' },
  partners: ['Hội Chữ thập đỏ (mô phỏng)'],
  pledged: { messages: 420_000, amount: 8_400_000_000 },
  setAside: 13,
  confirmed: { messages: 417_000, amount: 8_340_000_000 },
  settled: { gross: 8_000_000_000, fee: 320_000_000, other: 40_000, net: 7_679_960_000 },
  received: 7_679_960_000,
  declarations: [
    {
      unit: { code: 'QN-50', name: 'Xã Hoành Mô' },
      ...{ messages: 61, amount: 1_220_000, declaredOn: '2026-04-20' },
    },
  ],
};

/** Examples of every kind of page that there is; the compiler asks for a kind that is missing. */
export const everyKind: {
  readonly [Name in PublicPage['page']]: readonly [PageCalled<Name>, ...PageCalled<Name>[]];
} = {
  home: [homePage],
  fund: [fundPage('PNBC'), fundPage('MDD')],
  programme: [programmePage],
  units: [unitsPage],
  unit: [unitPage],
  account: [accountPage, { ...accountPage, whole: false, part: 1, parts: 1 }],
  targets: [targetsPage],
  children: [childrenPage],
  accessibility: [{ page: 'accessibility' }],
  reading: [{ page: 'reading' }],
  data: [{ page: 'data', sets: DATA_SET_NAMES.map((name) => ({ name, rows: 18_426 })), funds }],
  textMessages: [{ page: 'textMessages', campaigns: [campaign] }],
  journal: [journalPage],
  entry: [entryPage, voidedPage],
  lookUp: [
    { page: 'lookUp', asked: null },
    { page: 'lookUp', asked: { q: 'PT-26-018426', amount: '500.000', day: '2026-11-22' } },
  ],
  seals: [sealsPage],
  verification: [verificationPage],
  givers: [{ ...giversPage, fund: fundPage('PNBC').fund, year: '2026' }, giversPage],
  restatements: [restatementsPage],
  explained: [explainedPage],
  'not-found': [{ page: 'not-found' }],
};

export const allPages: readonly PublicPage[] = Object.values(everyKind).flat();

/** Where a page of these lies. */
export function placeOf(page: PublicPage): Place | null {
  switch (page.page) {
    case 'not-found':
      return null;
    case 'programme':
      return { page: 'programme', programme: page.programme };
    case 'fund':
      return { page: 'fund', code: page.fund.code };
    case 'account': {
      const { unit, account: name } = page.account;
      const asked = page.parts > 1 ? { asked: { phan: String(page.part) } } : {};
      return { page: 'account', unit: unit.code, account: name, ...asked };
    }
    case 'unit':
      return { page: 'unit', code: page.unit.code };
    case 'entry':
      return { page: 'entry', voucher: page.entry.voucher };
    case 'explained':
      return { page: 'explained', figure: page.figure };
    default:
      return { page: page.page };
  }
}

export const renderIn = (language: Language, page: PublicPage, of = book, origin = '') =>
  renderPage(of, page, { language, origin, place: placeOf(page) });
