import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiConflictResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { bodyView, correctSession } from '../../libs/tracker/index.js';
import type { BodyView, Corrected as CorrectedView } from '../../libs/tracker/index.js';
import { Desk } from './desk.js';
import { BodyList, Corrected, CorrectSession, SessionParam } from './schemas.js';

@ApiTags('bodies')
@Controller('api/bodies')
export class BodiesController {
  constructor(private readonly desk: Desk) {}

  @Get()
  @ApiOperation({ summary: 'Bodies with the openings of their sessions, as the table has them now and rules project them.' })
  @ApiOkResponse({ standardSchema: BodyList })
  async list(): Promise<{ items: BodyView[] }> {
    return { items: (await this.desk.store.bodies()).map(bodyView) };
  }

  @Put(':organ/sessions/:number')
  @ApiOperation({
    summary: 'A session opens on another day: whatever is due at it, or at the session that it ends, is dated anew.',
    description: '`changed` says how many obligations were. It is a correction like the others, and is undone like them.',
  })
  @ApiOkResponse({ standardSchema: Corrected })
  @ApiNotFoundResponse({ description: 'No body has this key.' })
  @ApiConflictResponse({ description: 'The table says so already.' })
  @ApiUnprocessableEntityResponse({ description: 'The session before opens later, or the next one earlier.' })
  correct(@Param({ schema: SessionParam }) session: z.infer<typeof SessionParam>, @Body({ schema: CorrectSession }) { opens, closes, ...recorded }: z.infer<typeof CorrectSession>): Promise<CorrectedView> {
    return correctSession(this.desk.store, { ...session, opens, closes }, recorded, this.desk.clock.now());
  }
}
