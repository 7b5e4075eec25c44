import { Hero } from '../components/hero.js';
import type { Setting } from '../components/setting.js';
import { addressOf } from '../places.js';

/** How to read the book: what each figure holds, and what is not public. */
export function Reading({ setting }: { setting: Setting }) {
  const text = setting.say.reading;
  return (
    <>
      <Hero setting={setting} title={text.heading}>
        <p class="intro">{text.lede}</p>
      </Hero>
      <div class="wrap prose">
        {text.sections.map((section) => (
          <section key={section.heading}>
            <h2>{section.heading}</h2>
            <div>
              {section.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}

export function NotFound({ setting }: { setting: Setting }) {
  const text = setting.say.notFound;
  return (
    <Hero setting={setting} title={text.heading}>
      <p class="intro">{text.sentence}</p>
      <p>
        <a class="more" href={addressOf({ page: 'home' }, setting.language)}>
          {text.back}
        </a>
      </p>
    </Hero>
  );
}
