import { Injectable } from '@nestjs/common';

import type { AccountId, Actor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { AccountRepository } from '../data/account.repository.js';
import type { Locale } from '../domain/notification-templates.js';
import { requireMember } from './require-member.js';

export interface UpdateAccountCommand {
  readonly name?: string | undefined;
  readonly locale?: Locale | undefined;
}

@Injectable()
export class UpdateAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
  ) {}

  /**
   * Changes one's own name or language; what is not given stays.
   * @throws Forbidden
   */
  async execute(actor: Actor, changes: UpdateAccountCommand): Promise<AccountId> {
    const { accountId } = requireMember(actor);
    return this.unitOfWork.run(actor, 'updateAccount', async (tx) => {
      await this.accounts.update(tx, accountId, changes);
      return accountId;
    });
  }
}
