import type { SponsorKind } from '#contracts';
import { phoneNumber, womanNamed } from '../family-names.js';
import { uuidOf } from '../identities.js';
import { Random } from '../random.js';
import { BANK, type PlaceId, SAFE } from '../books.js';

/** Somebody who helps children, and never was. */
export interface DemoSponsor {
  readonly subject: string;
  readonly kind: SponsorKind;
  readonly name: string;
  readonly phone: string | undefined;
  /** On which day of a month they pay, and how many instalments at once. */
  readonly payDay: number;
  readonly instalments: number;
  readonly placeId: PlaceId;
  /** Pays weeks after it was due. */
  readonly isLate: boolean;
  /** From that day on nothing comes any more. */
  readonly stopsOn: string | undefined;
}

/** One mother who has many children, and a charity whose money the union passes on. */
const MOTHER_OF_MANY = { every: 33, at: 6 };
const PASSED_ON = { every: 30, at: 4 };

const KINDS = [
  ...Array.from({ length: 9 }, () => 'person' as const),
  ...['group', 'group', 'group', 'unit', 'unit', 'unit', 'company', 'company'],
  ...['temple', 'charity', 'other'],
] as readonly SponsorKind[];

/** Units, companies and temples have several children each. */
const CHILDREN_OF_ONE = 6;

/** Who stands behind the so-manieth commitment, to the so-manieth child. */
export const sponsorOf = (nth: number, child: number): DemoSponsor => {
  if (child % MOTHER_OF_MANY.every === MOTHER_OF_MANY.at) return sponsorNamed('mother', 'person');
  if (child % PASSED_ON.every === PASSED_ON.at) return sponsorNamed('passed-on', 'charity');
  const kind = KINDS[nth % KINDS.length] ?? 'person';
  const group = Math.floor(nth / (KINDS.length * CHILDREN_OF_ONE));
  return sponsorNamed(
    kind === 'person'
      ? `person/${String(nth)}`
      : `${kind}/${String(nth % KINDS.length)}/${String(group)}`,
    kind,
  );
};

export const isPassedOn = (child: number): boolean => child % PASSED_ON.every === PASSED_ON.at;

const sponsorNamed = (id: string, kind: SponsorKind): DemoSponsor => {
  const random = new Random(`sponsor/${id}`);
  const isPerson = kind === 'person';
  const drawn: DemoSponsor = {
    subject: uuidOf(`sponsor/${id}`),
    kind,
    name: nameOf(kind, random),
    phone: isPerson ? phoneNumber(random) : undefined,
    payDay: random.integer(3, 24),
    instalments: random.pick([1, 3, 3, 3, 3, 6, 6, 6, 12, 12]),
    placeId: isPerson && random.chance(0.4) ? SAFE : BANK,
    isLate: random.chance(0.12),
    stopsOn: random.chance(0.05) ? '2026-05-01' : undefined,
  };
  return id === ALWAYS_LATE ? { ...drawn, isLate: true, stopsOn: undefined } : drawn;
};

/** Joins early in every demonstration, however small, when the quarter's list is already written. */
const ALWAYS_LATE = 'person/40';

const nameOf = (kind: SponsorKind, random: Random): string => {
  const serial = String(random.integer(1, 90));
  switch (kind) {
    case 'person':
      return womanNamed(random);
    case 'group':
      return `Nhóm Mẹ đỡ đầu số ${serial} (mô phỏng)`;
    case 'unit':
      return `Hội Phụ nữ cơ sở số ${serial} (mô phỏng)`;
    case 'company':
      return `Công ty cổ phần Vân Hải ${serial} (mô phỏng)`;
    case 'temple':
      return `Chùa Phúc Lâm ${serial} (mô phỏng)`;
    case 'charity':
      return `Quỹ Bàn tay ấm ${serial} (mô phỏng)`;
    case 'other':
      return `Gia đình và bạn bè lớp ${serial} (mô phỏng)`;
  }
};
