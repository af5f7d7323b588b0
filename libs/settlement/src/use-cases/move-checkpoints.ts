import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '@app/platform';

import { CheckpointRepository } from '../data/checkpoint.repository.js';

@Injectable()
export class MoveCheckpoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checkpoints: CheckpointRepository,
  ) {}

  /** Keeps the sums of the platform's accounts quick to read: only entries since the last time are added up. */
  execute(): Promise<void> {
    return this.unitOfWork.transaction((tx) => this.checkpoints.move(tx));
  }
}
