import { sharePath } from '../open-data/data-sets.js';
import { addressOf, type Place } from '../places.js';
import { organisationName, type Setting } from './setting.js';

interface Props {
  readonly place: Place | null;
  readonly title: string;
  readonly setting: Setting;
}

/** What a link to this page shows where it is shared. Without an address of the site: nothing. */
export function LinkPreview({ place, title, setting }: Props) {
  const { origin, language, say } = setting;
  if (!place || !origin) return null;
  const code = place.page === 'fund' ? place.code : undefined;
  const organisation = organisationName(setting);
  const facts = {
    'og:type': 'website',
    'og:title': title,
    'og:description': say.site.description(organisation),
    'og:site_name': organisation,
    'og:locale': language === 'vi' ? 'vi_VN' : 'en_GB',
    'og:url': origin + addressOf(place, language),
    'og:image': origin + sharePath(language, code),
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': title,
  };
  return (
    <>
      {Object.entries(facts).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
