import { REORGANISED_ON, type Reorganisation } from '../reorganisation.js';
import type { Union } from '../units.js';

/** The unit that looks after a child, and the one whose book keeps its money. */
interface Place {
  readonly unitId: string;
  readonly keeper: string;
}

/** Before the reorganisation a base union and its district, since then one commune for both. */
export interface Home {
  readonly until: Place;
  readonly since: Place;
}

export const placeOn = ({ until, since }: Home, day: string): Place =>
  day < REORGANISED_ON ? until : since;

/** Every base union of the districts, and the unions of the armed forces. */
export const homesOf = (union: Union, { successions }: Reorganisation): Home[] => {
  const shares = successions.flatMap((succession) => succession.shares);
  const ofDistricts = union.territorialBases.map(({ unitId, parentId = '' }): Home => {
    const [heir] = shares.filter(({ from }) => from === unitId).sort((a, b) => b.share - a.share);
    const commune = heir?.to ?? '';
    return {
      until: { unitId, keeper: parentId },
      since: { unitId: commune, keeper: commune },
    };
  });
  const ofForces = union.affiliated.map(({ unitId }): Home => {
    const place = { unitId, keeper: unitId };
    return { until: place, since: place };
  });
  return [...ofDistricts, ...ofForces];
};
