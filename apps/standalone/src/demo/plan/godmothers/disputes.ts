import type { DemoBook, PlaceId } from '../books.js';
import { wish } from '../planned-command.js';
import { approvals } from '../requests.js';
import { AUDITOR, staffOf } from '../staff.js';
import { dayAfter, workingDayFrom } from '../working-days.js';
import { nextSerial, type World } from '../world.js';

/** A handover that a carer may object to. */
interface Handover {
  readonly book: DemoBook;
  readonly voucher: string;
  readonly today: string;
  readonly placeId: PlaceId;
  readonly lines: readonly {
    readonly childId: string;
    readonly bucket: string;
    readonly amount: number;
    readonly child: { readonly childId: string };
  }[];
}

/** Of so many lists one is disputed. */
const ONE_IN = 25;
const VALID_DAYS = 10;

/** A carer disputes a line; an inspector answers, and every second time is right to doubt. */
export const noteDispute = (world: World, handover: Handover): void => {
  const serial = nextSerial(world, 'disputable');
  const [line] = handover.lines;
  if (serial % ONE_IN !== 1 || !line) return;
  const { book, voucher, today } = handover;
  const disputedOn = workingDayFrom(today, 1);
  const answeredOn = workingDayFrom(today, 2);
  const about = { ...book.key, voucher, childId: line.childId };
  const recorder = { actor: staffOf(book.unitId).signatory, today: disputedOn };
  const isWrong = serial % (2 * ONE_IN) === 1 && isAlone(handover);
  world.agenda.note(disputedOn, 'corrections', () => [
    wish(
      'DisputeHandover',
      { ...about, disputedOn, reason: 'Người nuôi dưỡng nói nhận thiếu' },
      recorder,
    ),
  ]);
  world.agenda.note(answeredOn, 'corrections', function* () {
    const finding = isWrong ? 'inPart' : 'handedOver';
    const answer = 'Đã gặp người nuôi dưỡng và người ký nhận';
    yield wish(
      'AnswerDispute',
      { ...about, answeredOn, finding, answer },
      { actor: AUDITOR, today: answeredOn },
    );
    if (isWrong) yield* putRight(world, handover, answeredOn);
  });
};

/** The bucket is on the list once, so that its line is what a correction names. */
const isAlone = ({ lines }: Handover): boolean =>
  lines.filter(({ bucket }) => bucket === lines[0]?.bucket).length === 1;

/** Half of it had stayed in the office. */
function* putRight(world: World, { book, voucher, placeId, lines }: Handover, day: string) {
  const [line] = lines;
  if (!line) return;
  const { bucket, amount } = line;
  const correctedAmount = amount / 2;
  const requestId = book.newId('dc');
  book.receive({ placeId, earmark: bucket }, amount - correctedAmount);
  book.nextVoucher('KT');
  const what = { correction: 'adjust', correctedAmount, bucket } as const;
  const asked = { ...book.key, requestId, voucher, ...what, reason: 'Trao thiếu, đã kiểm tra' };
  const by = { actor: staffOf(book.unitId).accountant, today: day };
  yield wish('RequestCorrection', { ...asked, validUntil: dayAfter(day, VALID_DAYS) }, by);
  // It is signed as the whole list was.
  const whole = lines.reduce((sum, one) => sum + one.amount, 0);
  book.rightAtBank(voucher, correctedAmount - whole);
  yield* approvals(world, { book, requestId, amount: whole }, day);
}
