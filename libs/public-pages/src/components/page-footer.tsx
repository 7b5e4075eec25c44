import { addressOf } from '../places.js';
import { organisationName, type Setting } from './setting.js';
import { Name } from './names.js';

/** Up to where the figures count, in which units, and what is never public. */
export function PageFooter({ setting }: { setting: Setting }) {
  const { book, language } = setting;
  const text = setting.say.footer;
  return (
    <footer>
      <div class="wrap">
        <h2>{text.heading}</h2>
        <p>{text.asOf(book.headRecordedAt, book.headPosition)}</p>
        <p>{text.units}</p>
        <p>
          {text.givers} {text.children}
        </p>
        {book.demonstration && (
          <p>
            <b>{setting.say.demonstration.mark}.</b> {setting.say.demonstration.sentence}
          </p>
        )}
        <p>
          <a href={addressOf({ page: 'reading' }, language)}>{text.readMore}</a>
        </p>
        <p class="sign-off">
          <Name of={organisationName(setting)} setting={setting} />
        </p>
      </div>
    </footer>
  );
}
