import { checkReceipt, type ReceiptStep, webPrimitivesWith } from './in-browser.js';

/**
 * Brings the page that checks receipts to life; the browser loads it as it is. The page has all
 * words in it, in its own language: this only calculates, and shows what came out.
 *
 * `#browser-check` is the part that needs a browser to calculate (`data-proof`: the receipt to begin
 * with; `data-ed25519`: code for browsers that cannot verify such signatures themselves). In it
 * `#receipt-file` and `#log-key` are asked for, each `[data-step]` is one step with its
 * `[data-result]`, and `[data-code]` are sentences by what is wrong. `#needs-https`, `#by-own-code`
 * and `#no-receipt` are shown when they are true.
 */
interface Part {
  hidden: boolean;
  textContent: string | null;
  value: string;
  readonly files: ArrayLike<{ arrayBuffer(): Promise<ArrayBuffer> }> | null;
  readonly dataset: Record<string, string | undefined>;
  querySelector(selector: string): Part | null;
  addEventListener(name: string, listener: () => void): void;
}
declare const document: Pick<Part, 'querySelector'>;

const part = (selector: string): Part => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};

type VerifyEd25519 = (
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
  options: { readonly zip215: boolean },
) => Promise<boolean>;

const checkPart = part('#browser-check');

/** For browsers without Ed25519; the page says that its own code did it. */
const primitives = webPrimitivesWith(async ({ publicKey, message, signature }) => {
  part('#by-own-code').hidden = false;
  const address = checkPart.dataset['ed25519'] ?? '';
  const { verifyAsync } = (await import(address)) as { verifyAsync: VerifyEd25519 };
  return verifyAsync(signature, message, publicKey, { zip215: false });
});

const sentenceOf = ({ outcome, found, fault }: ReceiptStep, texts: Part): string => {
  if (outcome === 'not done') return texts.dataset['notDone'] ?? '';
  if (!fault) return (texts.dataset['held'] ?? '').replace('{}', found);
  const sentence = checkPart.querySelector(`[data-code="${fault.code}"]`)?.textContent ?? '';
  return `${sentence} (${fault.where}: ${fault.what})`;
};

const show = (steps: readonly ReceiptStep[]): void => {
  for (const step of steps) {
    const line = part(`#browser-check [data-step="${step.name}"]`);
    line.dataset['outcome'] = step.outcome;
    const result = line.querySelector('[data-result]');
    if (result) result.textContent = sentenceOf(step, line);
  }
  const broken = steps.some(({ outcome }) => outcome === 'broken');
  const verdict = part('#verdict');
  verdict.dataset['outcome'] = broken ? 'broken' : 'held';
  verdict.textContent = verdict.dataset[broken ? 'broken' : 'held'] ?? '';
};

const check = async (receipt: Promise<ArrayBuffer>): Promise<void> => {
  part('#by-own-code').hidden = true;
  part('#no-receipt').hidden = true;
  const bytes = new Uint8Array(await receipt);
  show(await checkReceipt(primitives, bytes, part('#log-key').value.trim()));
};

const fetched = async (address: string): Promise<ArrayBuffer> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${String(answer.status)}`);
  return answer.arrayBuffer();
};

const begin = (receipt: Promise<ArrayBuffer>): void => {
  check(receipt).catch(() => {
    part('#no-receipt').hidden = false;
  });
};

const chosen = part('#receipt-file');
const again = (): void => {
  const file = chosen.files?.[0];
  const { proof } = checkPart.dataset;
  if (file) begin(file.arrayBuffer());
  else if (proof) begin(fetched(proof));
};

// Browsers have it only where nobody can have changed the page on its way.
if ('subtle' in crypto) {
  checkPart.hidden = false;
  chosen.addEventListener('change', again);
  part('#log-key').addEventListener('change', again);
  again();
} else part('#needs-https').hidden = false;
