import { Hero } from '../components/hero.js';
import type { Setting } from '../components/setting.js';
import { addressOf } from '../places.js';
import type { LookUp, LookUpPage } from '../view-models/entries.js';

/** The whole look-up; after a look-up that found nothing, one answer for every reason. */
export function LookUpWhole({ page, setting }: { page: LookUpPage; setting: Setting }) {
  const text = setting.say.lookUp;
  return (
    <>
      <Hero setting={setting} title={page.asked ? text.noneHeading : text.heading}>
        {page.asked ? (
          text.none.map((sentence) => (
            <p key={sentence} class="intro">
              {sentence}
            </p>
          ))
        ) : (
          <p class="intro">{text.lede}</p>
        )}
        <p>
          <a href={addressOf({ page: 'verification' }, setting.language)}>{text.verify}</a>
        </p>
      </Hero>
      <section class="wrap" aria-label={text.heading}>
        {page.asked && <h2>{text.heading}</h2>}
        <Form asked={page.asked} setting={setting} />
      </section>
    </>
  );
}

function Form({ asked, setting }: { asked: LookUp | null; setting: Setting }) {
  const text = setting.say.lookUp;
  return (
    <form class="look-up" action={addressOf({ page: 'lookUp' }, setting.language)} method="get">
      <label for="q">{text.label}</label>
      <div class="row">
        <input
          id="q"
          name="q"
          required
          maxLength={64}
          value={asked?.q}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
      </div>
      <fieldset>
        <legend>{text.forTransfers}</legend>
        <div>
          <label for="so-tien">{text.amount}</label>
          <input
            id="so-tien"
            name="so-tien"
            inputMode="numeric"
            maxLength={24}
            value={asked?.amount}
            autocomplete="off"
          />
        </div>
        <div>
          <label for="ngay">{text.day}</label>
          <input id="ngay" name="ngay" type="date" value={asked?.day} />
        </div>
      </fieldset>
      <button>{text.submit}</button>
    </form>
  );
}
