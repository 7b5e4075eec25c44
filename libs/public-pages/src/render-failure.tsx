import { render } from 'preact-render-to-string';
import type { Language } from './language.js';
import { STYLE_PATH } from './style-sheet.js';
import { TEXTS } from './texts/texts.js';

/** The page for when the book cannot be read: nothing in it comes from the book. */
export function renderFailure(language: Language): string {
  const say = TEXTS[language];
  return (
    '<!doctype html>' +
    render(
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{say.failure.heading}</title>
          <meta name="robots" content="noindex" />
          <link rel="stylesheet" href={STYLE_PATH} />
        </head>
        <body>
          <main class="sheet">
            <div class="wrap page">
              <p class="as-of">{say.site.name}</p>
              <h1>{say.failure.heading}</h1>
              <p class="intro">{say.failure.sentence}</p>
            </div>
          </main>
        </body>
      </html>,
    )
  );
}
