import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parties, type Party } from '../../libs/core/index.js';
import { PartyList } from './schemas.js';

@ApiTags('parties')
@Controller('api/parties')
export class PartiesController {
  @Get()
  @ApiOperation({ summary: 'Parties, bodies, places and conditions that the reader knows, by the English name under which obligations keep them, with what other languages call them.' })
  @ApiOkResponse({ standardSchema: PartyList })
  list(): { items: Party[] } {
    return { items: parties() };
  }
}
