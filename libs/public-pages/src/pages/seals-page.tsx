import { Hero } from '../components/hero.js';
import { SealRoot } from '../components/seal-section.js';
import type { Setting } from '../components/setting.js';
import { formatMinute, formatNumber } from '../format.js';
import { addressOf } from '../places.js';
import type { SealsPage } from '../view-models/proofs.js';

interface Props {
  readonly page: SealsPage;
  readonly setting: Setting;
}

/** Every time the book was sealed, the latest first, and who signed besides its keeper. */
export function Seals({ page, setting }: Props) {
  const { say, language } = setting;
  const text = say.seals;
  const first = page.seals.at(-1);
  return (
    <>
      <Hero setting={setting} title={text.heading}>
        <p class="intro">{text.lede}</p>
        <p class="act">
          <a href={addressOf({ page: 'verification' }, language)}>{say.verification.heading}</a>
        </p>
      </Hero>
      <section class="wrap" aria-labelledby="count">
        <h2 id="count">{page.count === 0 ? text.none : text.count(page.count)}</h2>
        <p class="lede">{text.timeNote}</p>
        <ol class="seals">
          {page.seals.map((seal) => (
            <li key={seal.size}>
              <p>
                <time dateTime={`${seal.time}+07:00`}>{formatMinute(seal.time)}</time>{' '}
                <b>
                  {text.size} {formatNumber(seal.size)}
                </b>{' '}
                <span class="meta">
                  {text.lines} {formatNumber(seal.lines)}
                </span>
              </p>
              <SealRoot root={seal.root} label={text.root} />
            </li>
          ))}
        </ol>
        <p class="act">
          {page.older !== null && first && (
            <a href={addressOf({ page: 'seals', asked: { truoc: String(first.size) } }, language)}>
              {text.older}
            </a>
          )}
        </p>
      </section>
      {page.log && <Log page={page} setting={setting} />}
    </>
  );
}

function Log({ page, setting }: Props) {
  const text = setting.say.seals;
  const { log, cosigned } = page;
  return (
    <section class="tint" aria-label={text.log}>
      <div class="wrap">
        {cosigned && cosigned.witnesses.length > 0 ? (
          <>
            <p>{text.cosigned(cosigned.size)}</p>
            <ul>
              {cosigned.witnesses.map((witness) => (
                <li key={witness}>{witness}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{text.notCosigned}</p>
        )}
        <dl class="facts">
          <dt>{text.log}</dt>
          <dd>{log?.origin}</dd>
          <dt>{text.key}</dt>
          <dd>
            <code>{log?.vkey}</code>
          </dd>
        </dl>
        <p>
          {text.files}: <a href="/log/seals">{text.allSeals}</a>,{' '}
          <a href="/log/checkpoint">{text.checkpoint}</a>
        </p>
      </div>
    </section>
  );
}
