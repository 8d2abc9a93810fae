import { BadRequestException, Controller, Get, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Problem } from '../../libs/core/index.js';
import { readSource } from '../../libs/sources/index.js';
import { ingest } from '../../libs/tracker/index.js';
import type { DocumentView, Page } from '../../libs/tracker/index.js';
import { Desk } from './desk.js';
import { DocumentPage, DocumentsQuery, Ingested } from './schemas.js';

/** Resolutions are a few hundred kilobytes; the largest budget sections a few megabytes. */
const LARGEST_UPLOAD = 25 * 1024 * 1024;

/** What multer hands over of an uploaded file. */
interface Upload {
  originalname: string;
  buffer: Buffer;
}

@ApiTags('documents')
@Controller('api/documents')
export class DocumentsController {
  constructor(private readonly desk: Desk) {}

  @Get()
  @ApiOperation({ summary: 'The documents that have been read, newest reading first.' })
  @ApiOkResponse({ standardSchema: DocumentPage })
  async list(@Query({ schema: DocumentsQuery }) { asOf, cursor, limit }: z.infer<typeof DocumentsQuery>): Promise<Page<DocumentView>> {
    return this.desk.store.documents(asOf ?? await this.desk.today(), asOf !== undefined, { cursor: cursor ?? null, limit });
  }

  @Post()
  @ApiOperation({ summary: 'Reads a document: .txt, .docx, .pdf, .html or .doc. The same text read twice changes nothing.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ standardSchema: Ingested })
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST_UPLOAD, files: 1 }, defParamCharset: 'utf8' }))
  async upload(@UploadedFile() file: Upload | undefined): Promise<{ document: DocumentView; alreadyRead: boolean; problems: Pick<Problem, 'code' | 'message'>[] }> {
    if (!file) throw new BadRequestException('Send the document as the form field "file".');
    const source = await readSource({ name: file.originalname, bytes: file.buffer });
    const { document, alreadyRead, problems } = await ingest(this.desk.store, source, this.desk.clock.now());
    return { document, alreadyRead, problems: [...source.problems, ...problems].map(({ code, message }) => ({ code, message })) };
  }
}
