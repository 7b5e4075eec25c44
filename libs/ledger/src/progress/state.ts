import type {
  CorrectProgress,
  ProgressCorrected,
  ProgressRecorded,
  RecordProgress,
} from '#contracts';

export type ProgressCommand =
  | { readonly type: 'RecordProgress'; readonly data: RecordProgress }
  | { readonly type: 'CorrectProgress'; readonly data: CorrectProgress };

export type ProgressEvent =
  | { readonly type: 'ProgressRecorded'; readonly data: ProgressRecorded }
  | { readonly type: 'ProgressCorrected'; readonly data: ProgressCorrected };

/** How far one target has come: what was recorded last. */
export interface Progress {
  reached?: { readonly value: number; readonly on: string };
}

export const noProgress = (): Progress => ({});

export const evolve = (progress: Progress, { type, data }: ProgressEvent): Progress => {
  if (type === 'ProgressCorrected' && !progress.reached)
    throw new Error('corrupt stream: ProgressCorrected before ProgressRecorded');
  progress.reached = { value: data.value, on: data.reachedOn };
  return progress;
};
