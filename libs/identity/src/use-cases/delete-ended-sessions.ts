import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '@app/platform';

import { SESSION_LIFE_MS } from '../credentials/session-issuer.js';
import { SessionRepository } from '../data/session.repository.js';

const BATCH = 1_000;

@Injectable()
export class DeleteEndedSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
  ) {}

  /**
   * Deletes a batch of sessions that ended as long ago as a session lives, and of used refresh tokens of that age.
   * @returns whether there may be more.
   */
  async execute(): Promise<boolean> {
    const deleted = await this.unitOfWork.transaction((tx) => this.sessions.deleteEnded(tx, SESSION_LIFE_MS, BATCH));
    return deleted >= BATCH;
  }
}
