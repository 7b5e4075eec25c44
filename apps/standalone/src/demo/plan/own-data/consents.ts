import { CONSENT_FORMS, type GiverIntroduced } from '#contracts';
import type { DemoBook } from '../books.js';
import { FUNDS } from '../funds.js';
import { type PlannedStep, SETTLE, wish } from '../planned-command.js';
import { staffOf } from '../staff.js';
import { workingDayFrom, workingDaysOf } from '../working-days.js';
import { LAST_DAY, type World } from '../world.js';

/** A gift whose giver may be asked whether it is published with a name. */
export interface NamedGift {
  readonly book: DemoBook;
  readonly voucher: string;
  readonly subject: string;
  readonly name: string;
}

const ASKED_ON = 16;
const MOST_PER_MONTH = 12;
const WITHDRAWN = 9;
const WITHDRAWN_AFTER = 25;

/** Only gifts of funds that publish their entries are shown with a name. */
const PUBLISHED = new Set(
  FUNDS.filter(({ disclosure }) => disclosure === 'entries').map(({ fundId }) => fundId),
);

/** Keeps the first ones of a month in mind. */
export const rememberGiver = (
  { namedGifts }: World,
  book: DemoBook,
  { giver, voucher }: { readonly giver: GiverIntroduced; readonly voucher: string },
): void => {
  const { subject, name } = giver;
  if (subject === undefined || name === undefined || !PUBLISHED.has(book.fundId)) return;
  if (namedGifts.length < MOST_PER_MONTH) namedGifts.push({ book, voucher, subject, name });
};

/** Notes that some givers of a month agree to be named, and that a few change their minds. */
export const noteConsents = (world: World, month: string): void => {
  const day = workingDaysOf(month)[ASKED_ON];
  if (day === undefined || day > LAST_DAY) return;
  world.agenda.note(day, 'counts', function* () {
    const gifts = world.namedGifts
      .splice(0)
      .filter(({ book, voucher }) => !book.voided.has(voucher));
    yield SETTLE;
    for (const gift of gifts) yield* agree(world, gift, day);
  });
};

function* agree(world: World, gift: NamedGift, day: string): Iterable<PlannedStep> {
  const { book, voucher, subject, name: shownName } = gift;
  const nth = world.consents.push(gift);
  const form = CONSENT_FORMS[nth % CONSENT_FORMS.length] ?? 'signed';
  const by = { actor: staffOf(book.unitId).accountant, today: day };
  const said = { consentedOn: day, form, shownName };
  yield wish('RecordNamingConsent', { ...book.key, voucher, subject, ...said }, by);
  const today = workingDayFrom(day, WITHDRAWN_AFTER);
  if (nth % WITHDRAWN !== 0 || today > LAST_DAY) return;
  world.agenda.note(today, 'counts', function* () {
    if (world.tookBackAll.has(subject)) return;
    const { accountant: actor } = staffOf(book.unitId);
    yield wish('WithdrawNamingConsent', { ...book.key, voucher, subject }, { actor, today });
  });
}
