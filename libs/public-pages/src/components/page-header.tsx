import { addressOf, type Place } from '../places.js';
import { Name } from './names.js';
import { organisationName, type Setting } from './setting.js';
import { WovenStrip } from './woven-strip.js';

/** The border, whose book it is, the way to the other pages and to the other language. */
export function PageHeader({ place, setting }: { place: Place | null; setting: Setting }) {
  const { say, language, book } = setting;
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header>
      <WovenStrip seed={book.seal?.root ?? book.organisation} />
      {book.demonstration && <DemonstrationBand say={say} />}
      <div class="wrap top">
        <a class="brand" href={addressOf({ page: 'home' }, language)}>
          <b>{say.site.name}</b>
          <span>
            <Name of={organisationName(setting)} setting={setting} />
          </span>
        </a>
        <a
          class="other"
          lang={other}
          hreflang={other}
          href={addressOf(place ?? { page: 'home' }, other)}
        >
          {say.site.otherLanguage}
        </a>
        <Ways place={place} setting={setting} />
      </div>
    </header>
  );
}

const WAYS = ['units', 'journal', 'data', 'verification'] as const;

function Ways({ place, setting }: { place: Place | null; setting: Setting }) {
  const { say, language } = setting;
  return (
    <nav class="ways" aria-label={say.site.navigation}>
      <a href={`${addressOf({ page: 'home' }, language)}#funds`}>{say.site.funds}</a>
      {WAYS.map((page) => (
        <a
          key={page}
          href={addressOf({ page }, language)}
          aria-current={(place?.page as string) === page ? 'page' : undefined}
        >
          {say.site[page]}
        </a>
      ))}
    </nav>
  );
}

/** Nobody may take the figures of a demonstration for real ones, on paper neither. */
export function DemonstrationBand({ say }: Pick<Setting, 'say'>) {
  const text = say.demonstration;
  return (
    <p class="demo">
      <b>{text.mark}</b> <span>{text.sentence}</span>
    </p>
  );
}
