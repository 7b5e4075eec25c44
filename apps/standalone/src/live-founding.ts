import { createHash } from 'node:crypto';
import {
  access,
  accessStream,
  foundation,
  FOUNDATION_STREAM,
  ORGANISATION_STREAM,
  organisation,
  SYSTEM_ACTOR,
} from '#ledger';
import type { LedgerWriter } from '#event-store';
import type { ApiTokens } from '../../api/src/index.js';
import { newToken } from './token-file.js';
import type { Settings } from './settings.js';

export interface Founding {
  readonly writer: LedgerWriter;
  readonly tokens: ApiTokens;
  readonly organisation: Settings['organisation'];
  readonly today: string;
  /** Told the administrator's token, before anything can be done with it. */
  readonly onToken: (secret: string) => void;
}

/** The first person of every ledger. */
const ADMINISTRATOR = uuidFrom('administrator');

/**
 * Makes sure that an empty ledger has a name, a first unit and an administrator. Interrupted, it
 * goes on where it stood: every step has a key of its own, and the administrator's role comes last.
 * @throws Error when the ledger has yet to be founded and nobody says whose it is
 */
export const ensureFounded = async (founding: Founding): Promise<void> => {
  const { writer, organisation: named, today } = founding;
  const { state } = await writer.state(foundation, FOUNDATION_STREAM);
  if (state.founded?.demonstration) return;
  const { revision } = await writer.state(access, accessStream(ADMINISTRATOR));
  if (revision >= REVISION_OF_GRANT) return;
  const organisationName = state.founded?.organisationName ?? named.name;
  if (organisationName === undefined) throw new Error(NAMELESS);
  const foundedOn = state.founded?.foundedOn ?? today;
  await ask(founding, 'FoundLedger', { organisationName, demonstration: false, foundedOn });
  await ask(founding, 'RegisterPerson', { personId: ADMINISTRATOR });
  const unitId = await firstUnit(founding, organisationName, foundedOn);
  const bearer = { label: 'administrator', person: ADMINISTRATOR };
  founding.onToken(await newToken(founding.tokens, bearer));
  await ask(founding, 'GrantRole', { personId: ADMINISTRATOR, role: 'administrator', unitId });
};

/** The administrator's token, which is kept nowhere. */
export const showOnce = (secret: string, say: (sentence: string) => void): void => {
  say(`Mã truy cập của quản trị viên, chỉ hiện một lần / Administrator's token, shown once:`);
  say(`  ${secret}`);
};

/** After the registration. */
const REVISION_OF_GRANT = 1;

const NAMELESS =
  'Thư mục này chưa có sổ nào. Hãy đặt ORGANISATION_NAME (tên tổ chức) rồi chạy lại, hoặc chạy' +
  ' “npm run demo” để xem sổ mô phỏng. / There is no ledger in this folder yet. Set' +
  ' ORGANISATION_NAME and start again, or look at a demonstration with “npm run demo”.';

const firstUnit = async (
  founding: Founding,
  name: string,
  establishedOn: string,
): Promise<string> => {
  const { state } = await founding.writer.state(organisation, ORGANISATION_STREAM);
  const [known] = state.units.keys();
  if (known !== undefined) return known;
  const { code } = founding.organisation;
  const unitId = code.toLowerCase().replaceAll('_', '');
  const unit = { unitId, code, kind: 'territorial', level: 1, name, establishedOn };
  await ask(founding, 'EstablishUnit', unit);
  return unitId;
};

const ask = ({ writer, today }: Founding, type: string, data: object) =>
  writer.execute({ type, data, actor: SYSTEM_ACTOR, key: uuidFrom(type), today });

function uuidFrom(name: string): string {
  const hex = createHash('sha256').update(`founding/${name}`).digest('hex');
  return (
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}` +
    `-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  );
}
