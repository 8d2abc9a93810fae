import 'reflect-metadata';
import { Module, StandardSchemaValidationPipe } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { BodiesController } from './bodies.controller.js';
import { CorrectionsController } from './corrections.controller.js';
import { Desk } from './desk.js';
import { DocumentsController } from './documents.controller.js';
import { ErrorsFilter } from './errors.filter.js';
import { HealthController } from './health.controller.js';
import { ObligationsController } from './obligations.controller.js';
import { PartiesController } from './parties.controller.js';
import { OutboxController } from './outbox.controller.js';
import { InReadersLanguage } from './reader.js';
import { StatusController } from './status.controller.js';

@Module({ controllers: [StatusController, ObligationsController, CorrectionsController, BodiesController, PartiesController, DocumentsController, OutboxController, HealthController] })
class ApiModule {
  static on(desk: Desk): DynamicModule {
    return { module: ApiModule, providers: [{ provide: Desk, useValue: desk }] };
  }
}

/**
 * The HTTP application, not yet listening.
 * @param dashboard folder of the built dashboard
 */
export async function createApplication(desk: Desk, dashboard: string): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.on(desk), { logger: ['error', 'warn'] });
  app.use(helmet({
    contentSecurityPolicy: {
      // The dashboard's widgets set inline styles. Nothing is upgraded to https, for on one machine there is none.
      directives: { 'style-src': ["'self'", "'unsafe-inline'"], 'upgrade-insecure-requests': null },
    },
    strictTransportSecurity: false,
  }));
  app.useGlobalPipes(new StandardSchemaValidationPipe());
  app.useGlobalInterceptors(new InReadersLanguage());
  app.useGlobalFilters(new ErrorsFilter());
  describe(app);
  serve(app, dashboard);
  return app;
}

function describe(app: NestExpressApplication): void {
  const about = new DocumentBuilder()
    .setTitle('Mandate Tracker')
    .setDescription('Dated obligations in United Nations documents: what is due, to whom, when, and the words that prove it. Sentences are in English, or in Chinese where `Accept-Language` asks for it.')
    .setVersion('1')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, about));
}

/** Files of the dashboard; every other address that is not the API's is a page of it. */
function serve(app: NestExpressApplication, dashboard: string): void {
  app.useStaticAssets(dashboard, { index: false, maxAge: '1h' });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const page = request.method === 'GET' && !/^\/(api|health)(\/|$)/.test(request.path) && request.accepts('html');
    if (page) response.setHeader('Cache-Control', 'no-cache').sendFile('index.html', { root: dashboard });
    else next();
  });
}
