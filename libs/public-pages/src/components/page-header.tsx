import { addressOf, type Place } from '../places.js';
import { Name } from './names.js';
import { organisationName, type Setting } from './setting.js';
import { WovenStrip } from './woven-strip.js';

/** The border, whose book it is, the way to the other pages and to the other language. */
export function PageHeader({ place, setting }: { place: Place | null; setting: Setting }) {
  const { say, language } = setting;
  const other = language === 'vi' ? 'en' : 'vi';
  const home = addressOf({ page: 'home' }, language);
  const current = (page: Place['page']) => (place?.page === page ? 'page' : undefined);
  return (
    <header>
      <WovenStrip seed={setting.book.organisation} />
      {setting.book.demonstration && <DemonstrationBand setting={setting} />}
      <div class="wrap top">
        <a class="brand" href={home}>
          <b>{say.site.name}</b>
          <span>
            <Name of={organisationName(setting)} setting={setting} />
          </span>
        </a>
        <nav aria-label={say.site.navigation}>
          <a href={`${home}#funds`}>{say.site.funds}</a>
          <a href={addressOf({ page: 'units' }, language)} aria-current={current('units')}>
            {say.site.units}
          </a>
          <a href={addressOf({ page: 'reading' }, language)} aria-current={current('reading')}>
            {say.site.reading}
          </a>
        </nav>
        <a
          class="other"
          lang={other}
          hreflang={other}
          href={addressOf(place ?? { page: 'home' }, other)}
        >
          {say.site.otherLanguage}
        </a>
      </div>
    </header>
  );
}

/** Nobody may take the figures of a demonstration for real ones, on paper neither. */
function DemonstrationBand({ setting }: { setting: Setting }) {
  const text = setting.say.demonstration;
  return (
    <p class="demo">
      <b>{text.mark}</b> <span>{text.sentence}</span>
    </p>
  );
}
