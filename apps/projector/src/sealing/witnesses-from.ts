import { nodePrimitives, readVerifierKey, type WitnessContact } from '#transparency-log';

/**
 * Witnesses as a setting names them: `URL VKEY`, one per line or with commas between them.
 * @throws LogFault KEY_MALFORMED
 */
export const witnessesFrom = (setting: string | undefined): Promise<WitnessContact[]> =>
  Promise.all(
    (setting ?? '')
      .split(/[\n,]/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(async (line) => {
        const [url = '', vkey = ''] = line.split(/\s+/);
        return { url: url.replace(/\/$/, ''), key: await readVerifierKey(nodePrimitives, vkey) };
      }),
  );
