import { render } from 'preact-render-to-string';
import { COLOURS } from '../colours.js';
import { Name } from '../components/names.js';
import { organisationName, settingOf, type Setting, type Site } from '../components/setting.js';
import { SumBox, yearLines } from '../components/sum-box.js';
import type { Language } from '../language.js';
import { addressOf } from '../places.js';
import type { BookFacts, Fund } from '../view-models.js';
import { yearSumOfAll } from '../year-sum.js';

/** What a card, a badge and a picture show: one fund, or all of them. */
export interface Card {
  readonly book: BookFacts;
  readonly language: Language;
  readonly site: Site;
  readonly funds: readonly Fund[];
  /** Whether it is about this one fund. */
  readonly fund: Fund | null;
}

export const cardSetting = ({ book, language, site }: Card): Setting =>
  settingOf({ ...book, quietDays: 0, waiting: 0, seal: null }, language, site);

/** The year's sum of a card, line by line as on the page that it stands for. */
export function cardLines({ funds, fund }: Card, setting: Setting) {
  const inSums = funds.some(({ disclosure }) => disclosure === 'sums');
  const extent = fund ? (inSums ? 'fund' : 'none') : inSums ? 'partly' : 'none';
  return yearLines(yearSumOfAll(funds, setting.year), extent, setting);
}

const C = COLOURS;

/** Everything that a card looks like; it loads nothing, no font either. */
export const CARD_STYLE = `
*{box-sizing:border-box}
body{margin:0;padding:.75rem 1rem;font:400 1rem/1.5 system-ui,"Noto Sans",sans-serif;color:${C.text};background:${C.paper};border:1.5px solid ${C.ink};border-top:6px solid ${C.purple}}
p{margin:0 0 .35rem}
b{color:${C.ink}}
.demo{margin:-.75rem -1rem .5rem;padding:.3rem 1rem;text-align:center;font-weight:700;color:${C.ink};background:${C.straw};text-transform:uppercase}
.as-of,small{font-size:.875rem;color:${C.muted}}
dl{margin:.25rem 0}
dl>div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding:.25rem 0;border-bottom:1px solid ${C.rule}}
dd{margin:0 0 0 auto;font-weight:700;font-size:min(1em,7vw);font-variant-numeric:tabular-nums;white-space:nowrap}
dt small{display:none}
.sign{display:inline-block;width:1em}
.plus dd,.plus .sign{color:${C.purple}}
.minus dd,.minus .sign{color:${C.ochre}}
.total{border:0!important;border-top:4px double ${C.ink}!important}
a{color:${C.purple}}
`.replaceAll('\n', '');

/** A card for a frame on somebody else's page. */
export function renderCard(card: Card): string {
  const setting = cardSetting(card);
  const { say, language, book, origin } = setting;
  const place = card.fund
    ? ({ page: 'fund', code: card.fund.code } as const)
    : ({ page: 'home' } as const);
  const title = card.fund?.name ?? say.site.name;
  return (
    '<!doctype html>' +
    render(
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{title}</title>
          <style dangerouslySetInnerHTML={{ __html: CARD_STYLE }} />
        </head>
        <body>
          {book.demonstration && <p class="demo">{say.demonstration.mark}</p>}
          <p>
            <b>
              <Name of={title} setting={setting} />
            </b>
            {' · '}
            <Name of={organisationName(setting)} setting={setting} />
          </p>
          <p class="as-of">{say.asOf(setting.year, book.headRecordedAt, book.headPosition)}</p>
          <SumBox label={say.sum.label(setting.year)} lines={cardLines(card, setting)} />
          <p>
            <a href={origin + addressOf(place, language)} target="_blank" rel="noopener">
              {say.card.open}
            </a>
          </p>
        </body>
      </html>,
    )
  );
}
