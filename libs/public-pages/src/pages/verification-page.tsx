import { VoucherLink } from '../components/entry-list.js';
import { Hero } from '../components/hero.js';
import { ProofSteps } from '../components/proof-steps.js';
import type { Setting } from '../components/setting.js';
import { commandsForPath, commandsForSignature } from '../hand-commands.js';
import { addressOf } from '../places.js';
import type { ProvedEntry, VerificationPage } from '../view-models/proofs.js';

interface Props {
  readonly page: VerificationPage;
  readonly setting: Setting;
}

/** A receipt, checked step by step: by the visitor's browser, by our server, and by hand. */
export function Verification({ page, setting }: Props) {
  const text = setting.say.verification;
  const { entry, log, unsealed, scripts } = page;
  return (
    <>
      {scripts.modules.map((module) => (
        <link key={module} rel="modulepreload" href={module} />
      ))}
      <Hero
        setting={setting}
        title={entry ? `${text.heading}: ${text.subject(entry.index + 1)}` : text.heading}
      >
        <p class="intro">{text.lede}</p>
        {!log && <p>{text.noLog}</p>}
        {unsealed !== null && <p>{text.unsealed(unsealed)}</p>}
        {log && !entry && unsealed === null && <p>{text.noEntry}</p>}
        {entry && <Subject entry={entry} setting={setting} />}
      </Hero>
      {log && <InBrowser page={page} setting={setting} />}
      {entry && (
        <section class="tint" aria-labelledby="by-server">
          <div class="wrap">
            <h2 id="by-server">{text.serverHeading}</h2>
            <p class="lede">{text.serverLede}</p>
            <ProofSteps setting={setting} steps={entry.steps} />
          </div>
        </section>
      )}
      {log && <ByHand page={page} setting={setting} />}
    </>
  );
}

function Subject({ entry, setting }: { entry: ProvedEntry; setting: Setting }) {
  const { verification: text, entry: words } = setting.say;
  return (
    <>
      {entry.voucher === null ? (
        <p>{text.onlyPlace}</p>
      ) : (
        <p>
          {text.backToEntry} <VoucherLink voucher={entry.voucher} setting={setting} />
        </p>
      )}
      <p>
        {words.code}: <b class="code">{entry.code}</b>.{' '}
        <a href={`/log/proofs/${entry.index}`}>{text.proofFile}</a>
      </p>
    </>
  );
}

/** What `receipt-form` of the public log brings to life; until it does, it says why not. */
function InBrowser({ page, setting }: Props) {
  const text = setting.say.verification;
  const { entry, log, scripts } = page;
  return (
    <section class="wrap" aria-labelledby="in-browser">
      <h2 id="in-browser">{text.browserHeading}</h2>
      <noscript>
        <p>{text.needsScript}</p>
      </noscript>
      <p id="needs-https" hidden>
        {text.needsHttps}
      </p>
      <div
        id="browser-check"
        hidden
        data-proof={entry ? `/log/proofs/${entry.index}` : undefined}
        data-ed25519={scripts.ed25519}
      >
        <p class="lede">{text.browserLede}</p>
        <div class="filter wide">
          <div>
            <label for="receipt-file">{text.file}</label>
            <input id="receipt-file" type="file" />
          </div>
          <div>
            <label for="log-key">{text.key}</label>
            <input id="log-key" value={log?.vkey} spellcheck={false} autocomplete="off" />
            <p class="hint">{text.keyHint}</p>
          </div>
        </div>
        <p id="verdict" role="status" data-held={text.held} data-broken={text.broken}>
          {text.begin}
        </p>
        <p id="no-receipt" role="alert" hidden>
          {text.noReceipt}
        </p>
        <ProofSteps setting={setting} />
        <p id="by-own-code" class="note" hidden>
          {text.byOwnCode}
        </p>
        <ul hidden>
          {Object.entries(text.faults).map(([code, sentence]) => (
            <li key={code} data-code={code}>
              {sentence}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function ByHand({ page, setting }: Props) {
  const text = setting.say.verification;
  const { entry, log } = page;
  if (!log) return null;
  return (
    <section class="wrap" aria-labelledby="by-hand">
      <h2 id="by-hand">{text.handHeading}</h2>
      <p class="lede">{text.handLede}</p>
      {entry && (
        <>
          <p>
            {text.handLeaf} {text.handPath}
          </p>
          <Code label={text.handPath} of={commandsForPath(log, entry)} />
          <p>
            {text.handRoot} <code>{entry.root}</code>
          </p>
        </>
      )}
      <p>{text.handSignature}</p>
      <Code label={text.handSignature} of={commandsForSignature(log, entry)} />
      {entry && (
        <>
          <h3>{text.leafHeading}</h3>
          <Code label={text.leafHeading} of={entry.leaf} />
        </>
      )}
      <p class="act">
        <a href={addressOf({ page: 'seals' }, setting.language)}>{setting.say.seals.heading}</a>
      </p>
    </section>
  );
}

/** May be long lines: it scrolls by itself, by keyboard too, and the page does not. */
function Code({ label, of }: { label: string; of: string }) {
  return (
    <pre tabIndex={0} role="region" aria-label={label}>
      {of}
    </pre>
  );
}
