import { addressOf } from '../places.js';
import type { Seal } from '../view-models.js';
import type { Setting } from './setting.js';
import { HeaderStripAgain } from './woven-strip.js';

/** The last seal: its root in groups of eight, the ways to check it, and the border woven from it. */
export function SealSection({ seal, setting }: { seal: Seal; setting: Setting }) {
  const text = setting.say.seal;
  const { language } = setting;
  return (
    <section class="seal" aria-labelledby="seal">
      <div class="wrap">
        <h2 id="seal">{seal.sealedAt ? text.heading(seal.sealedAt) : text.headingWithoutTime}</h2>
        <p>{text.lede(seal.size)}</p>
        <SealRoot root={seal.root} label={text.root} />
        <p class="act">
          <a href={addressOf({ page: 'verification' }, language)}>{text.verify}</a>
          <a href={addressOf({ page: 'seals' }, language)}>{text.all}</a>
        </p>
        <HeaderStripAgain />
        <p class="note">{text.strip}</p>
      </div>
    </section>
  );
}

/** 64 digits as people compare them, eight at a time; copied, they are one word again. */
export function SealRoot({ root, label }: { root: string; label: string }) {
  const groups = root.match(/.{1,8}/g) ?? [];
  return (
    <p class="root-hash">
      <code aria-label={`${label}: ${root}`}>
        {groups.map((group, at) => (
          <span key={at}>{group}</span>
        ))}
      </code>
    </p>
  );
}
