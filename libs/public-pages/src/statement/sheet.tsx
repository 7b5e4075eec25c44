import type { ComponentChildren } from 'preact';
import { COLOURS } from '../colours.js';
import { DemonstrationBand } from '../components/page-header.js';
import { WovenStrip } from '../components/woven-strip.js';
import type { Language } from '../language.js';
import { STYLE_SHEET } from '../style-sheet.js';
import { TEXTS } from '../texts/texts.js';

interface Props {
  readonly language: Language;
  readonly title: string;
  readonly organisation?: string;
  readonly demonstration?: boolean;
  /** Where the same stands in the other language. */
  readonly other?: { readonly language: Language; readonly address: string };
  readonly children: ComponentChildren;
}

/** A page for one reader: it has no way to another page, and no search engine keeps it. */
export function Sheet({ language, title, organisation, demonstration, other, children }: Props) {
  const say = TEXTS[language];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{title}</title>
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="theme-color" content={COLOURS.ink} />
        <style dangerouslySetInnerHTML={{ __html: STYLE_SHEET }} />
      </head>
      <body>
        <header>
          <WovenStrip seed={organisation ?? say.site.name} />
          {demonstration && <DemonstrationBand say={say} />}
          <div class="wrap top">
            <span class="brand">
              <b>{say.site.name}</b>
              {organisation && <span lang="vi">{organisation}</span>}
            </span>
            {other && (
              <a class="other" lang={other.language} hreflang={other.language} href={other.address}>
                {say.site.otherLanguage}
              </a>
            )}
          </div>
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
