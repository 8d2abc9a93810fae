import { Body, Controller, Get, NotFoundException, Param, Put, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { due, reason } from '../../libs/core/index.js';
import type { PlainDate } from '../../libs/core/index.js';
import { editOccurrence, obligation } from '../../libs/tracker/index.js';
import type { ObligationDetail, ObligationRow, Page } from '../../libs/tracker/index.js';
import { Desk } from './desk.js';
import { AsOfQuery, Detail, EditOccurrence, IdParam, ObligationPage, OccurrenceParam, ObligationsQuery } from './schemas.js';

@ApiTags('obligations')
@Controller('api/obligations')
export class ObligationsController {
  constructor(private readonly desk: Desk) {}

  @Get()
  @ApiOperation({ summary: 'Obligations, soonest first; those without a day last.' })
  @ApiOkResponse({ standardSchema: ObligationPage })
  async list(@Query({ schema: ObligationsQuery }) query: z.infer<typeof ObligationsQuery>): Promise<Page<ObligationRow> & { asOf: PlainDate }> {
    const { asOf: given, cursor, limit, ...filter } = query;
    const asOf = given ?? await this.desk.today();
    const page = await this.desk.store.obligations({ ...filter, asOf, adoptedOnly: given !== undefined }, { cursor: cursor ?? null, limit });
    return { asOf, ...page };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One obligation with its source paragraph, the derivation of its date and its reminders.' })
  @ApiOkResponse({ standardSchema: Detail })
  @ApiNotFoundResponse({ description: 'No obligation has this id.' })
  async one(@Param({ schema: IdParam }) { id }: { id: string }, @Query({ schema: AsOfQuery }) query: { asOf?: PlainDate }): Promise<ObligationDetail> {
    const found = await obligation(this.desk.store, id, await this.desk.today(), query.asOf ?? null);
    if (!found) throw new NotFoundException(`No obligation has the id ${id}.`);
    return found;
  }

  @Put(':id/occurrences/:number')
  @ApiOperation({ summary: 'Closes one time of what recurs, opens it again, or moves it to other days; no later reckoning changes it back, and the other times stay.' })
  @ApiOkResponse({ standardSchema: Detail })
  @ApiNotFoundResponse({ description: 'No obligation has this id, or it has no such time.' })
  async edit(@Param({ schema: OccurrenceParam }) { id, number }: z.infer<typeof OccurrenceParam>, @Body({ schema: EditOccurrence }) edit: z.infer<typeof EditOccurrence>): Promise<ObligationDetail> {
    const change = 'lifecycle' in edit ? edit : { due: due({ precision: 'day', start: edit.start, end: edit.end ?? edit.start }), because: reason('staff.moved', { source: edit.source }) };
    if (!(await editOccurrence(this.desk.store, this.desk.clock, id, number, change))) throw new NotFoundException(`No obligation with the id ${id} has a time no. ${number}.`);
    return this.one({ id }, {});
  }
}
