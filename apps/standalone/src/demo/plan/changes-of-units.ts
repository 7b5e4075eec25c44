import { wish } from './planned-command.js';
import { ADMINISTRATOR } from './staff.js';
import type { World } from './world.js';

const ESTABLISHED_ON = '2024-03-04';
const RENAMED_ON = '2026-03-02';
const DISSOLVED_ON = '2026-06-30';

/** A course of the school has a union of its own for two years, and gets a better name meanwhile. */
export const noteChangesOfUnits = ({ agenda, outsiders }: World): void => {
  const [sister] = outsiders.schoolBases;
  if (!sister) throw new Error('the school has no base union');
  const unitId = `${sister.parentId ?? ''}tam`;
  const name = 'Hội Phụ nữ lớp văn bằng 2 khóa 7';
  const by = (today: string) => ({ actor: ADMINISTRATOR, today });
  const course = { ...sister, unitId, code: 'T09_TAM', name, establishedOn: ESTABLISHED_ON };
  agenda.note(ESTABLISHED_ON, 'establishing', () => [
    wish('EstablishUnit', course, by(ESTABLISHED_ON)),
  ]);
  const renamed = { unitId, name: 'Hội Phụ nữ khóa 7 hệ vừa làm vừa học', effectiveOn: RENAMED_ON };
  agenda.note(RENAMED_ON, 'establishing', () => [wish('RenameUnit', renamed, by(RENAMED_ON))]);
  const ended = { unitId, dissolvedOn: DISSOLVED_ON, windDownUntil: '2026-08-31' };
  agenda.note(DISSOLVED_ON, 'closing', () => [wish('DissolveUnit', ended, by(DISSOLVED_ON))]);
};
