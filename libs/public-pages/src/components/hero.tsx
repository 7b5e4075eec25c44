import type { ComponentChildren } from 'preact';
import type { Setting } from './setting.js';

interface Props {
  readonly setting: Setting;
  readonly title: ComponentChildren;
  /** The sum of the page, on the right of a wide screen. */
  readonly sum?: ComponentChildren;
  /** What stands above the title: where the page lies. */
  readonly path?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The sheet of grid paper on which each page opens: as of when, what about, the sum. */
export function Hero({ setting, title, sum, path, children }: Props) {
  return (
    <div class="sheet">
      <div class="wrap page">
        {path}
        <AsOf setting={setting} />
        <h1>{title}</h1>
        {sum ? (
          <div class="two">
            {sum}
            <div class="beside">{children}</div>
          </div>
        ) : (
          children
        )}
      </div>
    </div>
  );
}

/** Up to which line the figures count; and why nothing newer is among them, when it has been long. */
function AsOf({ setting }: { setting: Setting }) {
  const { book, say, year } = setting;
  const { quietDays: days, waiting } = book;
  return (
    <p class="as-of">
      {say.asOf(year, book.headRecordedAt, book.headPosition)}
      {waiting > 0 ? (
        <small>{say.behind(waiting)}</small>
      ) : (
        days > 0 && <small>{say.quiet(days)}</small>
      )}
    </p>
  );
}

/** Where the page lies among the others: `Units / Province / Commune`. */
export function Path({ setting, children }: { setting: Setting; children: ComponentChildren[] }) {
  return (
    <nav class="path" aria-label={setting.say.site.path}>
      <ol>
        {children.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </nav>
  );
}
