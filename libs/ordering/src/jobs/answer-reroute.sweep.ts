import { type Sweep, Sweeps } from '@app/platform';

import { AnswerReroute } from '../use-cases/answer-reroute.js';

@Sweeps()
export class AnswerRerouteSweep implements Sweep {
  readonly sweep = 'ordering.answer-reroute';
  readonly everyMs = 1_000;

  constructor(private readonly answerReroute: AnswerReroute) {}

  run(): Promise<boolean> {
    return this.answerReroute.overdue();
  }
}
