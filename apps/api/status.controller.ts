import { BadRequestException, Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { daysBetween, isMostlyPast } from '../../libs/core/index.js';
import type { PlainDate } from '../../libs/core/index.js';
import { preview, status } from '../../libs/tracker/index.js';
import type { MailPreview, StatusView } from '../../libs/tracker/index.js';
import { Desk } from './desk.js';
import { AsOfQuery, Meta, PeopleList, PreviewList, PreviewQuery, Status } from './schemas.js';

/** A preview works day by day: it stays short enough to answer at once. */
const PREVIEW_DAYS = 800;

@ApiTags('status')
@Controller('api')
export class StatusController {
  constructor(private readonly desk: Desk) {}

  @Get('meta')
  @ApiOperation({ summary: 'What this tracker is and which day it counts as today.' })
  @ApiOkResponse({ standardSchema: Meta })
  async meta(): Promise<{ today: PlainDate; clock: string; mail: string; version: string; suggestedAsOf: PlainDate | null }> {
    const { store, clock, about } = this.desk;
    const today = await this.desk.today();
    const suggestedAsOf = isMostlyPast(await store.rollup(today, false)) ? about.tour : null;
    return { today, clock: clock.mode, mail: about.mail, version: about.version, suggestedAsOf };
  }

  @Get('status')
  @ApiOperation({ summary: 'Counts of everything that has been read, and what is due next.' })
  @ApiOkResponse({ standardSchema: Status })
  async status(@Query({ schema: AsOfQuery }) query: { asOf?: PlainDate }): Promise<StatusView> {
    return status(this.desk.store, await this.desk.today(), query.asOf ?? null);
  }

  @Get('people')
  @ApiOperation({ summary: 'Whom obligations can belong to.' })
  @ApiOkResponse({ standardSchema: PeopleList })
  async people(): Promise<{ items: { id: string; name: string }[] }> {
    const people = await this.desk.store.people();
    return { items: people.map(({ id, name }) => ({ id, name })) };
  }

  @Get('preview')
  @ApiOperation({
    summary: 'Every mail that would go out in a stretch of days, if nobody recorded anything.',
    description: 'Each document counts as read on the day of its adoption, or on `from` when that was earlier. Nothing is sent.',
  })
  @ApiOkResponse({ standardSchema: PreviewList })
  async preview(@Query({ schema: PreviewQuery }) { from, to }: { from: PlainDate; to: PlainDate }): Promise<{ items: MailPreview[] }> {
    const days = daysBetween(from, to);
    if (days < 0 || days > PREVIEW_DAYS) throw new BadRequestException(`A preview spans 0 to ${PREVIEW_DAYS} days; from ${from} to ${to} are ${days}.`);
    return { items: await preview(this.desk.store, this.desk.writer, from, to) };
  }
}
