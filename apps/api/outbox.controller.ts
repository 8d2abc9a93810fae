import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { parseMail } from '../../libs/mail/index.js';
import type { CaughtMail } from '../../libs/tracker/index.js';
import { Desk } from './desk.js';
import { IdParam, Mail, MailPage, OutboxQuery } from './schemas.js';

@ApiTags('outbox')
@Controller('api/outbox')
export class OutboxController {
  constructor(private readonly desk: Desk) {}

  @Get()
  @ApiOperation({ summary: 'Mails that the built-in mail server caught, newest first. They were not delivered to anybody.' })
  @ApiOkResponse({ standardSchema: MailPage })
  async list(@Query({ schema: OutboxQuery }) { cursor, limit }: z.infer<typeof OutboxQuery>): Promise<z.infer<typeof MailPage>> {
    const page = await this.desk.store.caughtMails({ cursor: cursor ?? null, limit });
    const items = await Promise.all(page.items.map(async ({ id, receivedAt, raw }) => {
      const { from, to, subject } = await parseMail(raw);
      return { id, receivedAt, from, to, subject };
    }));
    return { delivered: this.desk.about.mail === 'delivered', items, next: page.next };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One caught mail with its text.' })
  @ApiOkResponse({ standardSchema: Mail })
  @ApiNotFoundResponse({ description: 'No caught mail has this id.' })
  async one(@Param({ schema: IdParam }) { id }: { id: string }): Promise<CaughtMail> {
    const caught = await this.desk.store.caughtMail(id);
    if (!caught) throw new NotFoundException(`No caught mail has the id ${id}.`);
    return { id, receivedAt: caught.receivedAt, ...(await parseMail(caught.raw)) };
  }
}
