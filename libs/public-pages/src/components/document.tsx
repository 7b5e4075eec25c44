import type { ComponentChildren } from 'preact';
import { COLOURS } from '../colours.js';
import { PRELOADED_FONTS } from '../font-faces.js';
import { LANGUAGES } from '../language.js';
import { feedPath } from '../open-data/data-sets.js';
import { addressOf, type Place } from '../places.js';
import { STYLE_PATH } from '../style-sheet.js';
import { PageFooter } from './page-footer.js';
import { PageHeader } from './page-header.js';
import { Patterns } from './patterns.js';
import { organisationName, type Setting } from './setting.js';
import { LinkPreview } from './link-preview.js';

interface Props {
  /** Where the page is; null: a page that has no address of its own, such as "not found". */
  readonly place: Place | null;
  readonly title: string;
  readonly setting: Setting;
  /** `https://…` without a slash at the end; empty: addresses stay relative. */
  readonly origin: string;
  readonly scripts: readonly string[];
  readonly children: ComponentChildren;
}

/** The whole HTML document around a page's content. */
export function Document({ place, title, setting, origin, scripts, children }: Props) {
  const { say, language, book } = setting;
  const organisation = organisationName(setting);
  const address = place && origin + addressOf(place, language);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${title} · ${organisation}`}</title>
        <meta name="description" content={say.site.description(organisation)} />
        {(book.demonstration || !place) && <meta name="robots" content="noindex" />}
        <meta name="theme-color" content={COLOURS.ink} />
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href={STYLE_PATH} />
        {PRELOADED_FONTS.map((font) => (
          <link
            key={font}
            rel="preload"
            href={font}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        ))}
        {address && <link rel="canonical" href={address} />}
        {place &&
          LANGUAGES.map((other) => (
            <link
              key={other}
              rel="alternate"
              hreflang={other}
              href={origin + addressOf(place, other)}
            />
          ))}
        {place && (
          <link rel="alternate" hreflang="x-default" href={origin + addressOf(place, 'vi')} />
        )}
        <LinkPreview place={place} title={title} setting={setting} />
        {place && <link rel="alternate" type="application/atom+xml" href={feedPath(language)} />}
        {scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {say.site.skip}
        </a>
        <Patterns />
        <PageHeader place={place} setting={setting} />
        <main id="main">{children}</main>
        <PageFooter setting={setting} />
      </body>
    </html>
  );
}

/** A line of the golden book: a purple square with a straw-coloured rule. */
const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${COLOURS.ink}" ` +
      `d="M0 0h16v16H0z"/><path fill="${COLOURS.straw}" d="M3 4h10v2H3zm0 4h10v1H3zm0 3h10v1H3z"/></svg>`,
  );
