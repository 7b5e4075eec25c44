import { addressOf, type Place } from '../places.js';
import type { FundName, UnitName } from '../view-models.js';
import type { Setting } from './setting.js';

/**
 * A name that others wrote. It stands apart from the text around it, so that a name in another
 * direction cannot turn the page, and on an English page it is spoken as Vietnamese.
 */
export function Name({ of, setting }: { of: string; setting: Setting }) {
  return setting.language === 'vi' ? <bdi>{of}</bdi> : <bdi lang="vi">{of}</bdi>;
}

export function PlaceLink(props: { to: Place; name: string; setting: Setting }) {
  return (
    <a href={addressOf(props.to, props.setting.language)}>
      <Name of={props.name} setting={props.setting} />
    </a>
  );
}

export function UnitLink({ unit, setting }: { unit: UnitName; setting: Setting }) {
  return <PlaceLink to={{ page: 'unit', code: unit.code }} name={unit.name} setting={setting} />;
}

export function FundLink({ fund, setting }: { fund: FundName; setting: Setting }) {
  return <PlaceLink to={{ page: 'fund', code: fund.code }} name={fund.name} setting={setting} />;
}
