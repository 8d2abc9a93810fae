import { Body, Controller, Get, HttpCode, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { correct, correction, undo } from '../../libs/tracker/index.js';
import type { Corrected as CorrectedView, CorrectionView, Page } from '../../libs/tracker/index.js';
import { Desk } from './desk.js';
import { Cancel, Corrected, CorrectionPage, Hang, IdParam, Look, OutboxQuery, Postpone, Supersede, Undo } from './schemas.js';

const CONFLICT = { description: 'It stands in conflict with what was recorded before: closed already, changed meanwhile, a circle, or nothing new.' };

/** What staff record of dates. Each answers with everything that changed. */
@ApiTags('corrections')
@ApiNotFoundResponse({ description: 'Nothing has this id.' })
@ApiConflictResponse(CONFLICT)
@ApiUnprocessableEntityResponse({ description: 'There is no new time, or the obligation is named as its own correction.' })
@Controller('api')
export class CorrectionsController {
  constructor(private readonly desk: Desk) {}

  @Post('obligations/:id/supersede')
  @ApiOperation({ summary: 'A newer obligation stands in for this one: it is closed, and what hangs on it hangs on the newer one.' })
  @ApiCreatedResponse({ standardSchema: Corrected })
  supersede(@Param({ schema: IdParam }) { id }: { id: string }, @Body({ schema: Supersede }) { by, ...recorded }: z.infer<typeof Supersede>): Promise<CorrectedView> {
    return correct(this.desk.store, id, { kind: 'supersedes', other: by, ...recorded }, this.desk.clock.now());
  }

  @Post('obligations/:id/postpone')
  @ApiOperation({
    summary: 'This obligation stays open at another time, later or earlier; what hangs on it moves with it.',
    description: 'Where the newer document holds the same meeting as an obligation of its own, `supersede` is right: else both would be reminded of.',
  })
  @ApiCreatedResponse({ standardSchema: Corrected })
  postpone(@Param({ schema: IdParam }) { id }: { id: string }, @Body({ schema: Postpone }) { by, to, ...recorded }: z.infer<typeof Postpone>): Promise<CorrectedView> {
    const time = to ? { start: to.start, end: to.end ?? to.start, precision: to.precision } : null;
    return correct(this.desk.store, id, { kind: 'postpones', to: time, other: by, ...recorded }, this.desk.clock.now());
  }

  @Post('obligations/:id/cancel')
  @ApiOperation({ summary: 'This obligation does not take place; what hangs on it has no day any more, and says why.' })
  @ApiCreatedResponse({ standardSchema: Corrected })
  cancel(@Param({ schema: IdParam }) { id }: { id: string }, @Body({ schema: Cancel }) { by, ...recorded }: z.infer<typeof Cancel>): Promise<CorrectedView> {
    return correct(this.desk.store, id, { kind: 'cancels', other: by, ...recorded }, this.desk.clock.now());
  }

  @Post('obligations/:id/hang')
  @ApiOperation({ summary: 'The time of this obligation hangs on another one, which the reader could not see: from now on it moves with it.' })
  @ApiCreatedResponse({ standardSchema: Corrected })
  hang(@Param({ schema: IdParam }) { id }: { id: string }, @Body({ schema: Hang }) { on, ...how }: z.infer<typeof Hang>): Promise<CorrectedView> {
    return correct(this.desk.store, id, { kind: 'hangs', other: on, ...how }, this.desk.clock.now());
  }

  @Post('obligations/:id/confirm')
  @ApiOperation({ summary: 'A person compared the reading with the text and found it right: it leaves the list of those to review, and people are reminded of it.' })
  @ApiCreatedResponse({ standardSchema: Corrected })
  confirm(@Param({ schema: IdParam }) { id }: { id: string }, @Body({ schema: Look }) recorded: z.infer<typeof Look>): Promise<CorrectedView> {
    return correct(this.desk.store, id, { kind: 'confirms', ...recorded }, this.desk.clock.now());
  }

  @Post('obligations/:id/dismiss')
  @ApiOperation({ summary: 'A person compared the reading with the text and found that it asks for no such thing: it is closed, and nobody is reminded of it.' })
  @ApiCreatedResponse({ standardSchema: Corrected })
  dismiss(@Param({ schema: IdParam }) { id }: { id: string }, @Body({ schema: Look }) recorded: z.infer<typeof Look>): Promise<CorrectedView> {
    return correct(this.desk.store, id, { kind: 'dismisses', ...recorded }, this.desk.clock.now());
  }

  @Get('corrections')
  @ApiOperation({ summary: 'Everything that was recorded, newest first; undone ones too.' })
  @ApiOkResponse({ standardSchema: CorrectionPage })
  list(@Query({ schema: OutboxQuery }) { cursor, limit }: z.infer<typeof OutboxQuery>): Promise<Page<CorrectionView>> {
    return this.desk.store.corrections({ cursor: cursor ?? null, limit });
  }

  @Get('corrections/:id')
  @ApiOperation({ summary: 'One correction with what it did, or, where it was undone, what its undoing did.' })
  @ApiOkResponse({ standardSchema: Corrected })
  async one(@Param({ schema: IdParam }) { id }: { id: string }): Promise<CorrectedView> {
    const found = await correction(this.desk.store, id);
    if (!found) throw new NotFoundException(`No correction has the id ${id}.`);
    return found;
  }

  @Post('corrections/:id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes a correction back, whenever it was recorded: everything stands as if it had never been, and the history keeps both.' })
  @ApiOkResponse({ standardSchema: Corrected })
  undo(@Param({ schema: IdParam }) { id }: { id: string }, @Body({ schema: Undo }) body: z.infer<typeof Undo>): Promise<CorrectedView> {
    return undo(this.desk.store, id, body?.recordedBy ?? null, this.desk.clock.now());
  }
}
