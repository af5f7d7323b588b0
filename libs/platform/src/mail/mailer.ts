import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';

import { Config } from '../config/config.js';
import { newId } from '../ids/ids.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same mail sent twice has the same key, which becomes its Message-ID. */
  readonly key: string;
}

/** Sends mail: over SMTP_URL, or without it as .eml files in the home folder, where one machine's owner finds them. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter;

  constructor(@Inject(Config) private readonly config: Config) {
    this.transport = config.smtpUrl
      ? createTransport(config.smtpUrl)
      : createTransport({ streamTransport: true, buffer: true });
  }

  async send(mail: Mail): Promise<void> {
    const sent: unknown = await this.transport.sendMail({
      from: this.config.mailFrom,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.key}@${new URL(this.config.publicUrl).hostname}>`,
    });
    if (this.config.smtpUrl) return;
    const folder = join(this.config.home, 'mail');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${newId()}.eml`), (sent as { message: Buffer }).message, { mode: 0o600 });
  }
}
