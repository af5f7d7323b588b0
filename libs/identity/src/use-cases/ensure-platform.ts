import { Injectable } from '@nestjs/common';

import type { OrganizationId } from '@app/kernel';
import { Database, isUniqueViolation, newSecret } from '@app/platform';

import { Passwords } from '../credentials/passwords.js';
import type { Locale } from '../domain/notification-templates.js';
import { OrganizationsQuery } from '../queries/organizations.query.js';
import { CreateApprovedOrganization } from './create-approved-organization.js';

export interface EnsurePlatformCommand {
  readonly name: string;
  readonly operatorEmail: string;
  readonly operatorName: string;
  readonly locale?: Locale;
  /** Not given: one is made. */
  readonly password?: string;
}

export interface EnsuredPlatform {
  readonly organizationId: OrganizationId;
  /** Of the first operator, to be shown once; null when the platform stood already. */
  readonly password: string | null;
}

const PASSWORD_LENGTH = 20;

@Injectable()
export class EnsurePlatform {
  constructor(
    private readonly database: Database,
    private readonly organizations: OrganizationsQuery,
    private readonly passwords: Passwords,
    private readonly create: CreateApprovedOrganization,
  ) {}

  /** Makes the platform's own organization with its first operator, unless it stands. Several processes may do so at once. */
  async execute(command: EnsurePlatformCommand): Promise<EnsuredPlatform> {
    const known = await this.organizations.findPlatform(this.database.reader);
    if (known) return { organizationId: known, password: null };
    const password = command.password ?? newSecret().slice(0, PASSWORD_LENGTH);
    const { name, operatorEmail, operatorName, locale = 'zh' } = command;
    const passwordHash = await this.passwords.hash(password);
    try {
      const owner = { email: operatorEmail, name: operatorName, passwordHash };
      const { organizationId } = await this.create.execute({ kind: 'PLATFORM', name, locale, owner });
      return { organizationId, password };
    } catch (error) {
      if (!isUniqueViolation(error, 'organization_one_platform')) throw error;
      return this.execute(command);
    }
  }
}
