import type { ChildReceipt } from '#contracts';
import { type DemoBook, GENERAL, type Passing, SAFE } from '../books.js';
import { MDD } from '../funds.js';
import { bankReference } from '../gifts.js';
import { type PlannedStep, wish } from '../planned-command.js';
import { staffOf } from '../staff.js';
import type { World } from '../world.js';
import { bucketFor } from './commitments.js';
import { frontedFor, repayFront } from './fronting.js';
import { placeOn } from './homes.js';
import type { Receipt } from './receipts.js';

/** Notes everything that comes; what one sponsor pays into one book on one day comes together. */
export const noteReceipts = (world: World, receipts: readonly Receipt[]): void => {
  const together = new Map<string, Receipt[]>();
  for (const receipt of receipts) {
    const { commitment, day } = receipt;
    const { keeper } = placeOn(commitment.child.home, day);
    const key = `${day}/${keeper}/${commitment.sponsor.subject}`;
    const others = together.get(key);
    if (others) others.push(receipt);
    else together.set(key, [receipt]);
  }
  for (const [key, parts] of together) {
    const [day = '', keeper = ''] = key.split('/');
    world.agenda.note(day, 'gifts', () => [receive(world, { day, keeper, parts })]);
  }
};

interface Coming {
  readonly day: string;
  readonly keeper: string;
  readonly parts: readonly Receipt[];
}

const receive = (world: World, { day, keeper, parts }: Coming): PlannedStep => {
  const [first] = parts;
  if (!first) throw new Error('nothing comes');
  const { sponsor, child } = first.commitment;
  const book = world.shelf.book(keeper, MDD.fundId);
  const { subject, name, phone, placeId } = sponsor;
  const reference = placeId === SAFE ? undefined : bankReference(world, day);
  const passing = { day, ...(reference !== undefined && { reference }) };
  for (const receipt of parts) enter(world, book, receipt, passing);
  return wish(
    'ReceiveSponsorship',
    {
      ...{
        ...book.key,
        occurredOn: day,
        placeId,
        contributingUnitId: placeOn(child.home, day).unitId,
      },
      giver: { kind: 'named', subject, name, ...(phone && { phone }) },
      children: parts.map(lineOf),
      ...(reference !== undefined && { externalReference: reference }),
    },
    { actor: staffOf(keeper).accountant, today: day },
  );
};

const lineOf = ({ commitment, amount, months }: Receipt): ChildReceipt => ({
  childId: commitment.child.childId,
  commitmentId: commitment.commitmentId,
  amount,
  ...(months && { months: { ...months } }),
});

/** Into the bucket; what the shared money had advanced goes back at once. */
const enter = (
  world: World,
  book: DemoBook,
  { commitment, amount }: Receipt,
  passing: Passing,
): void => {
  const { placeId } = commitment.sponsor;
  const earmark = bucketFor(commitment);
  book.moneyVoucher(placeId, amount, passing);
  book.receive({ placeId, earmark }, amount);
  const back = Math.min(frontedFor(world, book, earmark), amount);
  if (back <= 0) return;
  book.nextVoucher('KT');
  book.own(earmark, -back);
  book.own(GENERAL, back);
  repayFront(world, book, { earmark, amount: back });
};
