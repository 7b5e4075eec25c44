import { LANGUAGES, type Language } from './language.js';

type Addresses = Readonly<Record<Language, string>> & { readonly asks?: readonly string[] };

/** The first and the last month of what is asked. */
const SPAN = ['tu', 'den'] as const;

/**
 * Every page and its address in each language. `:name` stands for one step of the path that the
 * place gives; `asks` are the questions that may follow the `?`, the same in both languages.
 */
export const ADDRESSES = {
  home: { vi: '/', en: '/en' },
  fund: { vi: '/quy/:code', en: '/en/funds/:code', asks: ['nam'] },
  programme: { vi: '/chuong-trinh/:programme', en: '/en/programmes/:programme' },
  units: { vi: '/don-vi', en: '/en/units' },
  unit: { vi: '/don-vi/:code', en: '/en/units/:code' },
  account: {
    vi: '/tai-khoan/:unit/:account',
    en: '/en/accounts/:unit/:account',
    asks: ['phan'],
  },
  targets: { vi: '/chi-tieu', en: '/en/targets' },
  children: { vi: '/tre-em', en: '/en/children' },
  accessibility: { vi: '/tro-nang', en: '/en/accessibility' },
  reading: { vi: '/doc-so', en: '/en/how-to-read' },
  data: { vi: '/du-lieu', en: '/en/data' },
  textMessages: { vi: '/nhan-tin', en: '/en/text-messages' },
  journal: {
    vi: '/nhat-ky',
    en: '/en/journal',
    asks: ['quy', 'don-vi', 'rieng', 'loai', 'dang', 'muc-dich', 'nam', 'thang', ...SPAN, 'truoc'],
  },
  entry: { vi: '/p/:voucher', en: '/en/p/:voucher' },
  lookUp: { vi: '/tra-cuu', en: '/en/look-up', asks: ['q', 'so-tien', 'ngay'] },
  seals: { vi: '/niem-phong', en: '/en/seals', asks: ['truoc'] },
  verification: { vi: '/kiem-chung', en: '/en/verify', asks: ['dong'] },
  givers: { vi: '/nguoi-ung-ho', en: '/en/givers', asks: ['quy', 'nam', 'truoc'] },
  restatements: { vi: '/so-da-doi', en: '/en/restatements', asks: ['nam'] },
  explained: {
    vi: '/giai-thich/:figure',
    en: '/en/explained/:figure',
    asks: ['quy', 'don-vi', 'nam', 'thang', ...SPAN],
  },
} as const satisfies Record<string, Addresses>;

export type PageName = keyof typeof ADDRESSES;

type Gaps<Address extends string> = Address extends `${string}:${infer Gap}/${infer Rest}`
  ? Gap | Gaps<Rest>
  : Address extends `${string}:${infer Gap}`
    ? Gap
    : never;

type Asked<Of> = Of extends { readonly asks: readonly (infer Question extends string)[] }
  ? { readonly asked?: Readonly<Partial<Record<Question, string>>> }
  : unknown;

/** The place of one page, whatever the language. Codes are as the ledger holds them. */
export type PlaceOf<Name extends PageName> = { readonly page: Name } & Readonly<
  Record<Gaps<(typeof ADDRESSES)[Name]['vi']>, string>
> &
  Asked<(typeof ADDRESSES)[Name]>;

export type Place = { [Name in PageName]: PlaceOf<Name> }[PageName];

/** What a place says, without its type: the gaps of its path, and what it asks. */
interface Said {
  readonly [gap: string]: string | undefined | Readonly<Record<string, string | undefined>>;
  readonly page: PageName;
  readonly asked?: Readonly<Record<string, string | undefined>>;
}

/** The address of a page, from the root of the site, percent-encoded: `/quy/MDD`, `/en/funds/MDD`. */
export function addressOf(place: Place, language: Language): string {
  const said: Said = place;
  const addresses: Addresses = ADDRESSES[said.page];
  const path = addresses[language].replaceAll(/:(\w+)/g, (_, gap: string) => {
    const value = said[gap];
    return typeof value === 'string' ? encodeURIComponent(value) : '';
  });
  const asked = new URLSearchParams();
  for (const question of addresses.asks ?? []) {
    const answer = said.asked?.[question];
    if (answer) asked.set(question, answer);
  }
  return asked.size > 0 ? `${path}?${asked.toString()}` : path;
}

/** The page at an address as a browser sends it; what it asks beyond `asks` is not heard. */
export function placeAt(url: string): { place: Place; language: Language } | null {
  const [path = '', asked = ''] = url.split('?', 2);
  for (const page of Object.keys(ADDRESSES) as PageName[]) {
    for (const language of LANGUAGES) {
      const gaps = gapsIn(path, ADDRESSES[page][language]);
      if (!gaps) continue;
      const said = { page, ...gaps, ...questionsIn(asked, ADDRESSES[page]) };
      return { place: said as Place, language };
    }
  }
  return null;
}

/** The language in which an address that leads nowhere is answered. */
export const languageOf = (url: string): Language =>
  url === '/en' || url.startsWith('/en/') ? 'en' : 'vi';

function gapsIn(path: string, address: string): Record<string, string> | null {
  const [steps, wanted] = [path.split('/'), address.split('/')];
  if (steps.length !== wanted.length) return null;
  const gaps: Record<string, string> = {};
  for (const [at, want] of wanted.entries()) {
    const step = steps[at] ?? '';
    if (!want.startsWith(':')) {
      if (step !== want) return null;
      continue;
    }
    const value = decoded(step);
    if (!value) return null;
    gaps[want.slice(1)] = value;
  }
  return gaps;
}

function questionsIn(asked: string, { asks = [] }: Addresses): { asked?: Record<string, string> } {
  const heard = new URLSearchParams(asked);
  const answers = asks.flatMap((question) => {
    const answer = heard.get(question)?.trim();
    return answer ? [[question, answer] as const] : [];
  });
  return answers.length > 0 ? { asked: Object.fromEntries(answers) } : {};
}

function decoded(step: string): string | null {
  try {
    return decodeURIComponent(step);
  } catch {
    return null;
  }
}
