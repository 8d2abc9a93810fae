import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Desk } from './desk.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly desk: Desk) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers.' })
  @ApiOkResponse({ description: 'It does.' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'The process can do its work: the database answers. Also counts the mails by state.' })
  @ApiOkResponse({ description: 'It can.' })
  @ApiServiceUnavailableResponse({ description: 'The database does not answer.' })
  async ready(): Promise<{ status: 'ok'; mails: Record<string, number> }> {
    try {
      await this.desk.store.ping();
    } catch (error) {
      throw new ServiceUnavailableException(`The database does not answer: ${(error as Error).message}`);
    }
    return { status: 'ok', mails: await this.desk.store.mailCounts() };
  }
}
