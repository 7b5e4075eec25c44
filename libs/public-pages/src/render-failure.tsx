import { render } from 'preact-render-to-string';
import type { Language } from './language.js';
import { STYLE_PATH } from './style-sheet.js';
import { TEXTS } from './texts/texts.js';

/** The page for when the book cannot be read. */
export function renderFailure(language: Language): string {
  const { heading, sentence } = TEXTS[language].failure;
  return renderNotice(language, heading, sentence);
}

/** The page for those who look things up too often. */
export function renderTooMany(language: Language, seconds: number): string {
  const { tooManyHeading, tooMany } = TEXTS[language].lookUp;
  return renderNotice(language, tooManyHeading, tooMany(seconds));
}

/** Nothing in it comes from the book. */
function renderNotice(language: Language, heading: string, sentence: string): string {
  const say = TEXTS[language];
  return (
    '<!doctype html>' +
    render(
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{heading}</title>
          <meta name="robots" content="noindex" />
          <link rel="stylesheet" href={STYLE_PATH} />
        </head>
        <body>
          <main class="sheet">
            <div class="wrap page">
              <p class="as-of">{say.site.name}</p>
              <h1>{heading}</h1>
              <p class="intro">{sentence}</p>
            </div>
          </main>
        </body>
      </html>,
    )
  );
}
