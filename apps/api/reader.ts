import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { READER_LANGUAGES, said, type ReaderLanguage } from '../../libs/core/index.js';

/** The language that the reader asks for by `Accept-Language`; English where it is none of ours. */
export const readerLanguage = (request: Request): ReaderLanguage => (request.acceptsLanguages(...READER_LANGUAGES) || 'en') as ReaderLanguage;

/** Reasons leave as sentences in the reader's language. */
export class InReadersLanguage implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const http = context.switchToHttp();
    const language = readerLanguage(http.getRequest<Request>());
    http.getResponse<Response>().vary('Accept-Language').setHeader('Content-Language', language);
    return next.handle().pipe(map((answer) => said(answer, language)));
  }
}
