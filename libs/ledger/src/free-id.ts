const LONGEST_ID = 24;

/** The id itself where it is free, else with the first number that makes it so. */
export const freeId = (wanted: string, isTaken: (id: string) => boolean): string => {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const suffix = `n${String(number)}`;
    const id = wanted.slice(0, LONGEST_ID - suffix.length) + suffix;
    if (!isTaken(id)) return id;
  }
};
