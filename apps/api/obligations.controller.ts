import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { PlainDate } from '../../libs/core/index.js';
import { obligation } from '../../libs/tracker/index.js';
import type { ObligationDetail, ObligationRow, Page } from '../../libs/tracker/index.js';
import { Desk } from './desk.js';
import { AsOfQuery, Detail, IdParam, ObligationPage, ObligationsQuery } from './schemas.js';

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
}
