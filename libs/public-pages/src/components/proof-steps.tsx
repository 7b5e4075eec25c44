import { PROOF_STEPS, type ProofStep } from '../view-models/proofs.js';
import type { Setting } from './setting.js';

interface Props {
  readonly setting: Setting;
  /** What our server worked out; left out: the visitor's browser fills them in. */
  readonly steps?: readonly ProofStep[];
}

/** The steps of a check, with what came out of each. The script knows them by these attributes. */
export function ProofSteps({ setting, steps }: Props) {
  const words = setting.say.verification.steps;
  return (
    <ol class="steps">
      {PROOF_STEPS.map((name) => {
        const step = steps?.find((one) => one.name === name);
        const { heading, held, notDone } = words[name];
        return (
          <li
            key={name}
            data-step={name}
            data-outcome={step?.outcome}
            data-held={steps ? undefined : held}
            data-not-done={steps ? undefined : notDone}
          >
            <b>{heading}</b>
            <p data-result>{step && resultOf(step, setting)}</p>
          </li>
        );
      })}
    </ol>
  );
}

function resultOf({ name, outcome, found, fault }: ProofStep, { say }: Setting): string {
  const { steps, faults } = say.verification;
  if (outcome === 'not done') return steps[name].notDone;
  if (!fault) return steps[name].held.replace('{}', found);
  return `${(faults as Readonly<Record<string, string>>)[fault.code] ?? ''} (${fault.detail})`;
}
