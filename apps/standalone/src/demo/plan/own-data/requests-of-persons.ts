import type { PrivacyOutcome, PrivacyRequestKind, PrivacyRole } from '#contracts';
import { wish } from '../planned-command.js';
import { staffOf } from '../staff.js';
import { workingDayFrom } from '../working-days.js';
import type { World } from '../world.js';

/** One of those who asked about their own data. */
interface Asker {
  readonly subject: string;
  readonly role: PrivacyRole;
}

/** How many years a unit keeps the vouchers that name a giver. */
const KEPT_YEARS = 10;

/** Notes what people asked about their own data, and what became of it; two still wait. */
export const noteRequestsOfPersons = (world: World): void => {
  noteAnswered(world, '2024-10-15', 'access', {
    ...{ reason: 'Chị gọi điện, đã đối chiếu số phiếu thu', outcome: 'done' },
    answer: 'Đã gửi chị bản in các thông tin hiện lưu',
  });
  noteAnswered(world, '2025-04-16', 'withdraw', {
    ...{ reason: 'Không muốn nêu tên nữa', outcome: 'done' },
    answer: 'Đã gỡ tên khỏi danh sách ủng hộ',
  });
  noteAnswered(world, '2025-09-16', 'erase', {
    ...{ reason: 'Đề nghị xóa thông tin', outcome: 'refused' },
    answer: 'Người gọi không chứng minh được là người ủng hộ',
  });
  noteForgotten(world, { day: '2026-03-10', nth: 0, isMistaken: false });
  noteForgotten(world, { day: '2026-06-09', nth: 1, isMistaken: true });
  const { cashier } = staffOf(world.union.province.unitId);
  receive(world, { day: '2026-11-17', kind: 'access' }, () => ({
    subject: cashier,
    role: 'staff',
  }));
  receive(world, { day: '2026-11-20', kind: 'access' }, () => giverNamed(world, '2026-11-20'));
};

const officeOf = ({ union }: World) => {
  const { unitId } = union.province;
  return { unitId, ...staffOf(unitId) };
};

const idOf = (day: string): string => `yc${day.slice(2).replaceAll('-', '')}`;

/** The latest who has agreed to be named before that day. */
const giverNamed = ({ consents }: World, day: string): Asker => {
  const { subject } = consents.at(-1) ?? {};
  if (subject === undefined) throw new Error(`nobody is named before ${day}`);
  return { subject, role: 'giver' };
};

interface Received {
  readonly day: string;
  readonly kind: PrivacyRequestKind;
  readonly reason?: string;
}

const receive = (
  world: World,
  { day, kind, reason = 'Đề nghị cho biết thông tin đang lưu' }: Received,
  who: () => Asker,
): void => {
  const { unitId, accountant } = officeOf(world);
  const asked = { unitId, requestId: idOf(day), kind, receivedOn: day, reason };
  world.agenda.note(day, 'closing', () => [
    wish('ReceivePrivacyRequest', { ...asked, ...who() }, { actor: accountant, today: day }),
  ]);
};

interface Answered {
  readonly reason: string;
  readonly outcome: PrivacyOutcome;
  readonly answer: string;
}

const noteAnswered = (
  world: World,
  day: string,
  kind: PrivacyRequestKind,
  { reason, outcome, answer }: Answered,
): void => {
  let asker: Asker | undefined;
  const ask = () => (asker ??= giverNamed(world, day));
  receive(world, { day, kind, reason }, ask);
  const today = workingDayFrom(day, 1);
  const { unitId, accountant: actor } = officeOf(world);
  world.agenda.note(today, 'closing', () => {
    const { subject } = ask();
    if (kind === 'withdraw') world.tookBackAll.add(subject);
    const request = { unitId, subject, requestId: idOf(day) };
    return [wish('AnswerPrivacyRequest', { ...request, outcome, answer }, { actor, today })];
  });
};

interface Forgotten {
  readonly day: string;
  /** Whose it is among those who gave at the door at New Year of 2024. */
  readonly nth: number;
  /** Somebody else of the same name had asked. */
  readonly isMistaken: boolean;
}

const noteForgotten = (world: World, { day, nth, isMistaken }: Forgotten): void => {
  const { unitId, accountant, accountHolder } = officeOf(world);
  const who = (): Asker => {
    const subject = world.givenAtTheDoor[nth];
    if (subject === undefined) throw new Error('nobody gave at the door');
    return { subject, role: 'giver' };
  };
  const reason = 'Đã đối chiếu giấy tờ, đề nghị xóa thông tin';
  receive(world, { day, kind: 'erase', reason }, who);
  const request = () => ({ unitId, subject: who().subject, requestId: idOf(day) });
  const on = [1, 2, 3].map((days) => workingDayFrom(day, days));
  const [forgottenOn = day, missedOn = day, restoredOn = day] = on;
  const keepUntil = `${String(2024 + KEPT_YEARS)}-12-31`;
  world.agenda.note(forgottenOn, 'closing', () => [
    wish(
      'ApproveForgetting',
      { ...request(), role: 'giver', keepUntil, reason: 'Đồng ý theo đề nghị' },
      { actor: accountHolder, today: forgottenOn },
    ),
  ]);
  if (!isMistaken) return;
  world.agenda.note(missedOn, 'closing', () => [
    wish(
      'RequestRestoring',
      { ...request(), reason: 'Trùng tên với người đã đề nghị' },
      { actor: accountant, today: missedOn },
    ),
  ]);
  world.agenda.note(restoredOn, 'closing', () => [
    wish(
      'ApproveRestoring',
      { ...request(), reason: 'Đã xác minh nhầm người' },
      { actor: accountHolder, today: restoredOn },
    ),
  ]);
};
