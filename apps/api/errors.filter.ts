import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { SourceError } from '../../libs/sources/index.js';
import { StoreError } from '../../libs/store/index.js';
import { CorrectionError } from '../../libs/tracker/index.js';
import type { CorrectionErrorCode } from '../../libs/tracker/index.js';

/** Every error leaves as `{ error: { code, message } }`; what went wrong inside stays in the log. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  private readonly log = new Logger('api');

  catch(error: unknown, host: ArgumentsHost): void {
    const { status, code, message } = this.tell(error);
    host.switchToHttp().getResponse<Response>().status(status).json({ error: { code, message } });
  }

  private tell(error: unknown): { status: number; code: string; message: string } {
    if (error instanceof SourceError) {
      return { status: error.code === 'SOURCE.TOO_LARGE' ? 413 : 422, code: error.code, message: error.message };
    }
    if (error instanceof CorrectionError) return { status: CORRECTIONS[error.code] ?? 409, code: error.code, message: error.message };
    if (error instanceof StoreError && error.code === 'STORE.BAD_CURSOR') return { status: 400, code: error.code, message: error.message };
    if (error instanceof HttpException) {
      const status = error.getStatus();
      return { status, code: `HTTP.${status}`, message: messageOf(error) };
    }
    this.log.error(error instanceof Error ? error.stack ?? error.message : String(error));
    return { status: 500, code: 'API.UNEXPECTED', message: 'Something went wrong on our side; the log has the details.' };
  }
}

/** What is not there, and what cannot be whatever stands; all else conflicts with what was recorded before. */
const CORRECTIONS: Partial<Record<CorrectionErrorCode, number>> = {
  'CORRECTION.UNKNOWN': 404, 'CORRECTION.UNKNOWN_OBLIGATION': 404, 'CORRECTION.UNKNOWN_BODY': 404,
  'CORRECTION.ITSELF': 422, 'CORRECTION.NO_TIME': 422, 'CORRECTION.SESSION_ORDER': 422,
};

/** Validation hands over a list of sentences, everything else one. */
function messageOf(error: HttpException): string {
  const body = error.getResponse();
  const message = typeof body === 'object' && 'message' in body ? body.message : error.message;
  return Array.isArray(message) ? message.join('; ') : String(message);
}
