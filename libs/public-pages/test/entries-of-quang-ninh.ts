import type {
  EntryPage,
  ExplainedPage,
  GiversPage,
  JournalEntry,
  JournalPage,
  RestatementsPage,
} from '../src/view-models/entries.js';
import type { SealsPage, VerificationPage } from '../src/view-models/proofs.js';

const fund = { code: 'PNBC', name: 'Đồng hành cùng phụ nữ biên cương', label: 'Nguồn vận động' };
const unit = { code: 'QN-50', name: 'Xã Hoành Mô' };

const line = (position: number, changes: Partial<JournalEntry> = {}): JournalEntry => ({
  position,
  recordedAt: '2026-11-22T09:41',
  occurredOn: '2026-11-22',
  voucher: `PT-QN-PNBC-26-${String(position).padStart(6, '0')}`,
  kind: 'donation',
  fund,
  unit,
  amount: 500_000,
  corrects: null,
  voided: false,
  ...changes,
});

const corrects = { voucher: 'PT-QN-PNBC-26-000310', before: 500_000, after: 5_000_000 };

export const journalPage: JournalPage = {
  page: 'journal',
  filter: { fund, unit, kind: 'in', year: '2026', month: 11 },
  sums: { lines: 80, opened: 0, received: 30_000_000, otherIn: 21_000, given: 0, otherOut: 0 },
  entries: [
    line(80, { kind: 'adjustment', amount: 4_500_000, corrects }),
    line(79, { kind: 'void', amount: -200_000, voided: true }),
    ...Array.from({ length: 23 }, (_, at) => line(78 - at)),
  ],
  older: 56,
  funds: [fund],
  units: Array.from({ length: 56 }, (_, at) => ({ code: `XP${at}`, name: `Hội LHPN xã ${at}` })),
  years: ['2026', '2025', '2024'],
};

export const entryPage: EntryPage = {
  page: 'entry',
  entry: line(310),
  disclosure: 'entries',
  month: '2026-11',
  figure: 'received',
  standing: 5_000_000,
  giver: 'Chi hội Phụ nữ khu 4B',
  moments: [
    { what: 'recorded', at: '2026-11-20T09:41', position: 310 },
    {
      what: 'adjusted',
      at: '2026-11-21T10:00',
      position: 350,
      voucher: 'KT-QN-PNBC-26-000004',
      before: 500_000,
      after: 5_000_000,
    },
    { what: 'sealed', at: '2026-11-21T22:00', size: 371, lines: 61 },
  ],
  code: '9N-7KQ2MX',
  since: {
    amount: 12_000_000,
    payments: 1,
    first: [line(360, { kind: 'disbursement', amount: -12_000_000 })],
  },
};

export const voidedPage: EntryPage = {
  ...entryPage,
  entry: line(311, { voided: true }),
  giver: null,
  moments: [
    { what: 'recorded', at: '2026-11-20T09:41', position: 311 },
    { what: 'voided', at: '2026-11-20T10:00', position: 312 },
  ],
  code: null,
  standing: 0,
};

const root = '91119084d5ec6c02f69468ce1b5123329a97ad0b23b1e9fcff1eb246cee645bc';

export const sealsPage: SealsPage = {
  page: 'seals',
  seals: [{ time: '2026-11-21T22:00', size: 371, lines: 61, root }],
  count: 41,
  older: 371,
  log: { origin: 'so.example/log', vkey: 'so.example/log+0a0b0c0d+AQID' },
  cosigned: { size: 310, witnesses: ['ngo.example/w1'] },
};

export const verificationPage: VerificationPage = {
  page: 'verification',
  log: {
    origin: 'so.example/log',
    vkey: 'so.example/log+0a0b0c0d+AQID',
    address: 'https://so.example/log',
  },
  entry: {
    index: 309,
    voucher: 'PT-QN-PNBC-26-000310',
    code: '9N-7KQ2MX',
    leaf: '{"index":309,"v":1}',
    path: [
      { side: 'right', hash: root },
      { side: 'left', hash: root },
    ],
    size: 371,
    root,
    steps: [
      { name: 'file', outcome: 'held', found: '309', fault: null },
      { name: 'entry', outcome: 'held', found: root, fault: null },
      { name: 'path', outcome: 'held', found: root, fault: null },
      {
        name: 'signature',
        outcome: 'broken',
        found: '',
        fault: { code: 'SIGNATURE_WRONG', detail: 'checkpoint: it is not what it was' },
      },
      { name: 'opened', outcome: 'not done', found: '', fault: null },
    ],
  },
  unsealed: null,
  scripts: { form: '/ma/form.js', modules: ['/ma/bytes.js'], ed25519: '/ma/ed25519.js' },
};

export const giversPage: GiversPage = {
  page: 'givers',
  fund: null,
  year: null,
  gifts: [
    {
      position: 310,
      name: 'Chi hội Phụ nữ khu 4B',
      voucher: 'PT-QN-PNBC-26-000310',
      occurredOn: '2026-11-20',
      fund,
      unit,
      amount: 500_000,
    },
  ],
  count: 1,
  total: 500_000,
  older: null,
  funds: [fund],
  years: ['2026'],
};

export const restatementsPage: RestatementsPage = {
  page: 'restatements',
  year: '2026',
  years: ['2026', '2025'],
  restatements: [
    {
      fund,
      month: '2026-02',
      figure: 'received',
      published: 20_000_000,
      known: 38_000_000,
      because: [
        {
          voucher: 'KT-QN-PNBC-26-000020',
          position: 350,
          month: '2026-03',
          amount: 18_000_000,
        },
      ],
    },
  ],
};

export const explainedPage: ExplainedPage = {
  page: 'explained',
  figure: 'received',
  funds: [{ ...fund, disclosure: 'entries' }],
  unit: null,
  year: '2026',
  ...{ month: null, span: null },
  amount: 30_500_000,
  besides: 500_000,
  parts: [{ figure: 'received', kind: 'donation', year: '2026', amount: 30_000_000, lines: 80 }],
};
