import { Hero } from '../components/hero.js';
import { Name } from '../components/names.js';
import { organisationName, type Setting } from '../components/setting.js';
import {
  API_PATH,
  CC_BY,
  columnsOf,
  embedPath,
  feedPath,
  FILE_FORMAT_NAMES,
  fileNameOf,
  FILES_PATH,
  GRANTS_FILE,
  type DataSetName,
} from '../open-data/data-sets.js';
import { bytesAbout } from '../open-data/file-sizes.js';
import { addressOf } from '../places.js';
import { DATA_SET_WORDS } from '../texts/data-set-words.js';
import type { DataPage } from '../view-models.js';

/** All that can be taken away: tables with their dictionary, terms, API, feeds, cards. */
export function Data({ page, setting }: { page: DataPage; setting: Setting }) {
  const text = setting.say.dataPage;
  return (
    <>
      <Hero setting={setting} title={text.heading}>
        <p class="intro">{text.lede}</p>
      </Hero>
      <section class="wrap" aria-labelledby="tables">
        <h2 id="tables">{text.setsHeading}</h2>
        {page.sets.map((set) => (
          <SetOfData key={set.name} set={set} setting={setting} />
        ))}
        <p class="note">{text.fileNote}</p>
      </section>
      <div class="tint">
        <div class="wrap prose">
          <Licence setting={setting} />
          <Programs page={page} setting={setting} />
          <Embedding setting={setting} />
          <section>
            <h2>{text.recomputeHeading}</h2>
            <div>
              <p>{text.recompute}</p>
              <p>
                <a href="/log/checkpoint">{text.log}</a>
              </p>
            </div>
          </section>
        </div>
      </div>
    </>
  );
}

interface OfSet {
  readonly set: DataPage['sets'][number];
  readonly setting: Setting;
}

function SetOfData({ set: { name, rows }, setting }: OfSet) {
  const text = setting.say.dataPage;
  const words = DATA_SET_WORDS[setting.language][name];
  return (
    <article class="data-set" id={name}>
      <h3>
        {words.title} <small>{text.rows(rows)}</small>
      </h3>
      <p class="lede">{words.about}</p>
      <ul class="files">
        {FILE_FORMAT_NAMES.map((format) => {
          const file = fileNameOf(name, format);
          return (
            <li key={format}>
              <a href={`${FILES_PATH}/${file}`} download>
                {text.formats[format]}
              </a>
              <small>
                {text.about(bytesAbout(name, format, rows))} ·{' '}
                <a href={`${FILES_PATH}/${file}.sha256`}>SHA-256</a>
              </small>
            </li>
          );
        })}
      </ul>
      <Dictionary name={name} setting={setting} />
    </article>
  );
}

function Dictionary({ name, setting }: { name: DataSetName; setting: Setting }) {
  const text = setting.say.dataPage;
  const words: Readonly<Record<string, readonly [string, string]>> =
    DATA_SET_WORDS[setting.language][name].columns;
  return (
    <details>
      <summary>{text.dictionary}</summary>
      <dl class="dictionary">
        {columnsOf(name).map((column) => (
          <div key={column.name}>
            <dt>
              <code>{column.name}</code> {words[column.name]?.[0]}
            </dt>
            <dd>{words[column.name]?.[1]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Licence({ setting }: { setting: Setting }) {
  const { book, language, licence, origin } = setting;
  const text = setting.say.dataPage;
  const cited = text.citation(organisationName(setting), book.headPosition, book.asOf);
  return (
    <section>
      <h2>{text.licenceHeading}</h2>
      <div>
        <p>
          {licence.url === CC_BY.url ? text.licence : text.otherLicence}{' '}
          <a href={licence.url} rel="license">
            {licence.name}
          </a>
          .
        </p>
        <p>{text.cite}</p>
        <p class="citation">
          <Name of={cited} setting={setting} />. {origin + addressOf({ page: 'data' }, language)}.{' '}
          {licence.name}.
        </p>
      </div>
    </section>
  );
}

function Programs({ page, setting }: { page: DataPage; setting: Setting }) {
  const text = setting.say.dataPage;
  const { language, origin } = setting;
  const example = `${API_PATH}/fund-months?fund=${page.funds[0]?.code ?? ''}`;
  return (
    <section>
      <h2>{text.programsHeading}</h2>
      <div>
        <p>{text.programs}</p>
        <ul class="successions">
          <li>
            <a href={API_PATH}>{text.api}</a>
          </li>
          <li>
            <a href={`${API_PATH}/openapi.json`}>{text.description}</a>
          </li>
          <li>
            {text.example}: <a href={example}>{origin + example}</a>
          </li>
          <li>
            <a href={feedPath(language)}>{text.feed}</a>
          </li>
          {page.funds.map((fund) => (
            <li key={fund.code}>
              {text.feedOf}{' '}
              <a href={feedPath(language, fund.code)}>
                <Name of={fund.name} setting={setting} />
              </a>
            </li>
          ))}
          <li>
            <a href={`${FILES_PATH}/${GRANTS_FILE}`}>{text.grants}</a>
          </li>
        </ul>
      </div>
    </section>
  );
}

function Embedding({ setting }: { setting: Setting }) {
  const text = setting.say.dataPage;
  const { language, origin } = setting;
  const card = origin + embedPath(language);
  const frame = `<iframe src="${card}" title="${setting.say.site.name}" width="100%" height="330" style="border:0"></iframe>`;
  const badge = `<a href="${origin + addressOf({ page: 'home' }, language)}"><img src="${card}.svg" alt="${text.badgeAlt}" height="28"></a>`;
  return (
    <section>
      <h2>{text.embedHeading}</h2>
      <div>
        <p>{text.embed}</p>
        <pre>{frame}</pre>
        <p>{text.badge}</p>
        <pre>{badge}</pre>
        <p>
          <img src={`${embedPath(language)}.svg`} alt={text.badgeAlt} height="28" />
        </p>
      </div>
    </section>
  );
}
