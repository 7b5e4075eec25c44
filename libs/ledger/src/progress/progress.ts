import type { Decider } from '../decider.js';
import { fund } from '../fund/fund.js';
import { fundStream, progressStream } from '../streams.js';
import { correctProgress } from './correct-progress.js';
import { recordProgress } from './record-progress.js';
import {
  evolve,
  noProgress,
  type Progress,
  type ProgressCommand,
  type ProgressEvent,
} from './state.js';

/** The way of one target, in whatever it is counted. */
export const progress: Decider<ProgressCommand, ProgressEvent, Progress> = {
  category: 'progress',
  commands: ['RecordProgress', 'CorrectProgress'],
  streamOf: progressStream,
  referencesOf: ({ data }) => [fundStream(data.fundId)],
  initial: noProgress,
  decide: ({ type, data }, state, references, context) => {
    const programme = references.state(fund, fundStream(data.fundId));
    switch (type) {
      case 'RecordProgress':
        return recordProgress(data, state, programme, context);
      case 'CorrectProgress':
        return correctProgress(data, state, programme, context);
    }
  },
  evolve,
};
