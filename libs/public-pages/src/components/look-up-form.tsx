import { addressOf } from '../places.js';
import type { Setting } from './setting.js';

/**
 * Asks for the number of a receipt: a plain form, whose answer is a page with an address of its own.
 * A number to show as an example is one that the book holds.
 */
export function LookUpForm({
  setting,
  example,
}: {
  setting: Setting;
  example?: string | undefined;
}) {
  const text = setting.say.home.lookUp;
  return (
    <form class="look-up" action={addressOf({ page: 'lookUp' }, setting.language)} method="get">
      <label for="q">{text.label}</label>
      <div class="row">
        <input
          id="q"
          name="q"
          required
          maxLength={64}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={example && 'q-example'}
        />
        <button>{text.submit}</button>
      </div>
      {example && (
        <p id="q-example" class="hint">
          {text.example(example)}
        </p>
      )}
    </form>
  );
}
