import type { DeliveredSms, OpenSmsCampaign } from '#contracts';
import { BANK, GENERAL } from './books.js';
import { type DemoFund, MDD, PNBC } from './funds.js';
import { type PlannedStep, SETTLE, wish } from './planned-command.js';
import type { Random } from './random.js';
import { decisionOf } from './requests.js';
import { ADMINISTRATOR, staffOf } from './staff.js';
import { dayAfter, workingDayFrom, workingDaysBetween } from './working-days.js';
import { LAST_DAY, nextSerial, type World } from './world.js';

/** A campaign by text message that never was; no organiser in the country has this short code. */
interface Campaign {
  readonly campaignId: string;
  readonly name: string;
  readonly keyword: string;
  readonly countLimit: number;
  readonly price: number;
  readonly from: string;
  readonly until: string;
  readonly fund: DemoFund;
  readonly messages: number;
  /** Of what the carriers are paid for, in ten-thousandths. */
  readonly fee: number;
}

const SHORT_CODE = '1499';
const CAMPAIGNS: readonly Campaign[] = [
  {
    ...{ campaignId: 'bienthuong2025', name: 'Biên cương yêu thương', keyword: 'BT' },
    ...{ countLimit: 1, price: 20_000, from: '2025-03-03', until: '2025-04-15' },
    ...{ fund: PNBC, messages: 420, fee: 0 },
  },
  {
    ...{ campaignId: 'toiemtoitruong2026', name: 'Cùng em tới trường', keyword: 'TT' },
    ...{ countLimit: 100, price: 10_000, from: '2026-08-17', until: '2026-10-15' },
    ...{ fund: MDD, messages: 360, fee: 450 },
  },
];
const CARRIERS = ['VIETTEL', 'VINAPHONE', 'MOBIFONE'] as const;

/** What one carrier had counted in one month, as the plan knows it. */
interface Tally {
  readonly carrier: string;
  readonly month: string;
  messages: number;
  amount: number;
}

/** Notes both campaigns: the opening, every day's messages, and what became of the promises. */
export const noteTextMessages = (world: World): void => {
  for (const campaign of CAMPAIGNS) {
    const opening = workingDayFrom(dayAfter(campaign.from, -7));
    world.agenda.note(opening, 'establishing', () => [openingOf(world, campaign, opening)]);
    const tallies = noteMessages(world, campaign);
    noteBillings(world, campaign, tallies);
    noteDeclarations(world, campaign);
  }
};

const openingOf = (world: World, campaign: Campaign, today: string): PlannedStep => {
  const { fund: _, messages: __, fee: ___, ...facts } = campaign;
  const organiserUnitId = world.union.province.unitId;
  const opened: OpenSmsCampaign = {
    ...facts,
    shortCode: SHORT_CODE,
    organiserUnitId,
    partners: [{ name: 'Hội Chữ thập đỏ tỉnh (mô phỏng)' }],
    basis: decisionOf(world, organiserUnitId, today),
  };
  return wish('OpenSmsCampaign', opened, { actor: ADMINISTRATOR, today });
};

const WRITTEN_WRONG = 0.03;
const FOR_SEVERAL = 0.2;

/** Every working day's messages, and a few that came too late or could not be read. */
const noteMessages = (world: World, campaign: Campaign): readonly Tally[] => {
  const { campaignId, from, until, messages } = campaign;
  const random = world.random.fork(`sms/${campaignId}`);
  const days = workingDaysBetween(from, dayAfter(until, 2));
  const tallies = new Map<string, Tally>();
  for (const day of days)
    for (const carrier of CARRIERS) {
      const count = Math.ceil((messages / days.length / CARRIERS.length) * random.next() * 2);
      const sent = Array.from({ length: count }, () => messageOf(world, campaign, { day, random }));
      world.agenda.note(day, 'gifts', () => [
        wish('DeliverSms', { carrier, messages: sent }, { actor: ADMINISTRATOR, today: day }),
      ]);
      if (day > until) continue;
      const key = `${carrier}/${day.slice(0, 7)}`;
      const tally = tallies.get(key) ?? { carrier, month: day.slice(0, 7), messages: 0, amount: 0 };
      for (const { text } of sent) add(tally, campaign, text);
      tallies.set(key, tally);
    }
  return [...tallies.values()].filter((tally) => tally.messages > 0);
};

const messageOf = (
  world: World,
  { keyword, countLimit }: Campaign,
  { day, random }: { readonly day: string; readonly random: Random },
): DeliveredSms => {
  const several = countLimit > 1 && random.chance(FOR_SEVERAL) ? ` ${random.integer(2, 10)}` : '';
  const hour = String(random.integer(1, 14)).padStart(2, '0');
  return {
    messageId: `M${String(nextSerial(world, 'sms')).padStart(7, '0')}`,
    shortCode: SHORT_CODE,
    sentAt: `${day}T${hour}:${String(random.integer(10, 59))}:00Z`,
    phone: `09${String(random.integer(10_000_000, 99_999_999))}`,
    text: random.chance(WRITTEN_WRONG) ? 'Em gửi chút tấm lòng' : `${keyword}${several}`,
  };
};

const add = (tally: Tally, { keyword, price }: Campaign, text: string): void => {
  if (!text.startsWith(keyword)) return;
  tally.messages += 1;
  tally.amount += price * Number(text.slice(keyword.length) || 1);
};

/** A month is billed on about the 20th of the next; some subscribers never paid. */
const noteBillings = (world: World, campaign: Campaign, tallies: readonly Tally[]): void => {
  const months = [...new Set(tallies.map(({ month }) => month))].sort();
  for (const month of months) {
    const today = workingDayFrom(dayAfter(`${month}-28`, 22));
    if (today > LAST_DAY) continue;
    const billed = tallies.filter((tally) => tally.month === month).map(billedOf(campaign));
    world.agenda.note(today, 'decisions', () => [
      // A bill is compared with what came in until then, and messages wait for the vault.
      SETTLE,
      ...billed.map((bill) => billingOf(world, campaign, { bill, today })),
      // What is settled has to be confirmed.
      SETTLE,
    ]);
    noteSettlement(world, campaign, { month, billed, today });
  }
};

interface Bill extends Tally {
  readonly billingId: string;
  readonly counted: number;
}

/** One carrier's bill leaves out a message in thirty. */
const billedOf =
  ({ price }: Campaign) =>
  (tally: Tally): Bill => {
    const unpaid = tally.carrier === 'MOBIFONE' ? Math.floor(tally.messages / 30) : 0;
    return {
      ...tally,
      messages: tally.messages - unpaid,
      amount: tally.amount - unpaid * price,
      counted: tally.messages,
      billingId: `${tally.carrier.toLowerCase()}${tally.month.replace('-', '')}`,
    };
  };

const named = ({ campaignId }: Campaign) => ({ shortCode: SHORT_CODE, campaignId });
const GATEWAY = 'Cổng tin nhắn nhân đạo (mô phỏng)';

const billingOf = (
  { union }: World,
  campaign: Campaign,
  { bill, today }: { readonly bill: Bill; readonly today: string },
): PlannedStep => {
  const { billingId, carrier, month, messages, amount, counted } = bill;
  const document = { number: `${carrier}-${month}`, date: today, issuer: GATEWAY };
  const billing = { ...named(campaign), billingId, carrier, month, messages, amount, document };
  const why = counted === messages ? {} : { difference: 'unpaidSubscribers' as const };
  const actor = staffOf(union.province.unitId).accountant;
  return wish('ConfirmSmsBilling', { ...billing, ...why }, { actor, today });
};

interface Month {
  readonly month: string;
  readonly billed: readonly Bill[];
  /** The day of the bills. */
  readonly today: string;
}

/** Settled two weeks after the bills, in the bank two days later; the last month may be open. */
const noteSettlement = (
  world: World,
  campaign: Campaign,
  { month, billed, today }: Month,
): void => {
  const settledOn = workingDayFrom(dayAfter(today, 14));
  const receivedOn = workingDayFrom(settledOn, 2);
  if (receivedOn > LAST_DAY) return;
  const settlementId = `tt${month.replace('-', '')}`;
  const lines = billed.map(({ billingId, amount: gross }) => {
    const fee = Math.floor((gross * campaign.fee) / 10_000);
    const deductions = fee > 0 ? [{ kind: 'fee' as const, amount: fee }] : [];
    return { billingId, gross, deductions, net: gross - fee };
  });
  const document = { number: `TT-${month}`, date: settledOn, issuer: GATEWAY };
  const settlement = { ...named(campaign), settlementId, settledOn, document, lines };
  const { unitId } = world.union.province;
  const by = { actor: staffOf(unitId).accountant };
  world.agenda.note(settledOn, 'decisions', () => [
    wish('RecordSmsSettlement', settlement, { ...by, today: settledOn }),
  ]);
  const amount = lines.reduce((sum, { net }) => sum + net, 0);
  world.agenda.note(receivedOn, 'arrivals', function* () {
    const book = world.shelf.book(unitId, campaign.fund.fundId);
    book.moneyVoucher(BANK, amount, { day: receivedOn });
    book.receive({ placeId: BANK, earmark: GENERAL }, amount);
    const allotment = {
      ...{ ...named(campaign), ...book.key, settlementId, allotmentId: `pb${settlementId}` },
      ...{ placeId: BANK, amount, receivedOn },
    };
    yield wish('AllotSmsMoney', allotment, { ...by, today: receivedOn });
  });
};

/** The school's base unions say what their members sent; nobody can check it, and it is no money. */
const noteDeclarations = (world: World, campaign: Campaign): void => {
  const today = workingDayFrom(dayAfter(campaign.until, 3));
  const random = world.random.fork(`sms/${campaign.campaignId}/declared`);
  const actor = staffOf(world.union.province.unitId).accountant;
  world.agenda.note(today, 'decisions', () =>
    world.outsiders.schoolBases.map(({ unitId }) =>
      wish(
        'DeclareSmsMessages',
        { ...named(campaign), unitId, messages: random.integer(5, 60), declaredOn: today },
        { actor, today },
      ),
    ),
  );
};
