import { Hero } from '../components/hero.js';
import type { Setting } from '../components/setting.js';
import { addressOf } from '../places.js';

/** How to read the book: what each figure holds, and what is not public. */
export const Reading = ({ setting }: { setting: Setting }) => (
  <TextPage text={setting.say.reading} setting={setting} />
);

/** How the pages can be used by everybody, and what is not good yet. */
export const Accessibility = ({ setting }: { setting: Setting }) => (
  <TextPage text={setting.say.accessibility} setting={setting} />
);

function TextPage({ text, setting }: { text: Setting['say']['reading']; setting: Setting }) {
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
