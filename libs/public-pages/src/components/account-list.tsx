import type { ComponentChildren } from 'preact';
import { addressOf } from '../places.js';
import type { AccountName } from '../view-models.js';
import type { Setting } from './setting.js';

/** Banks by their BIN of the national switch. */
const BANKS: Readonly<Record<string, string>> = {
  '970405': 'Agribank',
  '970407': 'Techcombank',
  '970415': 'VietinBank',
  '970418': 'BIDV',
  '970422': 'MB',
  '970436': 'Vietcombank',
};

/** @param unknown what a bank is called whose BIN we do not know */
export const bankOf = ({ bank }: AccountName, unknown: string): string =>
  (bank === null ? undefined : BANKS[bank]) ?? unknown;

interface LinkProps {
  readonly account: AccountName;
  readonly part?: number;
  readonly setting: Setting;
  readonly children: ComponentChildren;
}

export function AccountLink({ account, part, setting, children }: LinkProps) {
  const { unit, account: name } = account;
  const asked = part === undefined ? undefined : { phan: String(part) };
  const place = {
    page: 'account',
    unit: unit.code,
    account: name,
    ...(asked && { asked }),
  } as const;
  return <a href={addressOf(place, setting.language)}>{children}</a>;
}

/** Accounts whose statements can be read here; nothing where there are none. */
export function AccountList(props: { accounts: readonly AccountName[]; setting: Setting }) {
  const { accounts, setting } = props;
  const text = setting.say.account;
  if (accounts.length === 0) return null;
  return (
    <section class="wrap" aria-labelledby="accounts">
      <h2 id="accounts">{text.listHeading}</h2>
      <p class="lede">{text.listLede}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.account}>
            <AccountLink account={account} setting={setting}>
              {text.title(bankOf(account, text.bank), account.lastDigits)}
            </AccountLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
