import cliProgress from 'cli-progress';

const LINES_EVERY_MS = 2_000;

/** A bar on a terminal, and a line every two seconds elsewhere. */
export const progressBar = (title: string, total: number): cliProgress.SingleBar => {
  const bar = new cliProgress.SingleBar(
    {
      format: `${title} {bar} {percentage}% | {value}/{total} | {note}`,
      barsize: 24,
      hideCursor: true,
      noTTYOutput: true,
      notTTYSchedule: LINES_EVERY_MS,
      gracefulExit: false,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, { note: '' });
  return bar;
};
