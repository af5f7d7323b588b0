import { Module } from '@nestjs/common';

import { IdentityModule } from '../identity.module.js';
import { DeleteEndedSessionsSweep } from './delete-ended-sessions.sweep.js';
import { MAIL_LISTENERS } from './mail-listeners.js';
import { NOTIFY_LISTENERS } from './notify-listeners.js';

/** What identity does in the worker: notifications, mail, clearing up. */
@Module({
  imports: [IdentityModule],
  providers: [DeleteEndedSessionsSweep, ...MAIL_LISTENERS, ...NOTIFY_LISTENERS],
})
export class IdentityJobsModule {}
