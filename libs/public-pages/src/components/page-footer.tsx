import { addressOf } from '../places.js';
import { organisationName, type Setting } from './setting.js';
import { Name } from './names.js';

const WAYS = ['reading', 'restatements', 'targets', 'children', 'givers', 'accessibility'] as const;

/** Up to where the figures count, in which units, what is never public, and the lesser pages. */
export function PageFooter({ setting }: { setting: Setting }) {
  const { book, language } = setting;
  const text = setting.say.footer;
  return (
    <footer>
      <div class="wrap">
        <h2>{text.heading}</h2>
        <p>{text.asOf(book.headRecordedAt, book.headPosition)}</p>
        <p>
          {text.units} {text.givers} {text.children}
        </p>
        {book.demonstration && (
          <p>
            <b>{setting.say.demonstration.mark}.</b> {setting.say.demonstration.sentence}
          </p>
        )}
        <nav class="act" aria-label={text.more}>
          {WAYS.map((page) => (
            <a key={page} href={addressOf({ page }, language)}>
              {text.ways[page]}
            </a>
          ))}
        </nav>
        <p class="sign-off">
          <Name of={organisationName(setting)} setting={setting} />
        </p>
      </div>
    </footer>
  );
}
