import 'reflect-metadata';
import { Injectable, Module } from '@nestjs/common';
import type { BeforeApplicationShutdown, DynamicModule, OnApplicationBootstrap } from '@nestjs/common';
import { Interval, ScheduleModule } from '@nestjs/schedule';
import { sweep } from '../../libs/tracker/index.js';
import type { Dispatch } from '../../libs/tracker/index.js';

/** A due mail waits at most so long, whatever becomes of the queue. */
const SWEEP_MS = 5_000;

export class Dispatcher {
  constructor(readonly dispatch: Dispatch) {}
}

/** Rings for what is due, again and again; a round that is still under way is not started twice. */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private round: Promise<void> | null = null;
  private stopped = false;

  constructor(private readonly dispatcher: Dispatcher) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
  }

  @Interval(SWEEP_MS)
  async sweep(): Promise<void> {
    if (this.stopped || this.round) return;
    const { dispatch } = this.dispatcher;
    this.round = sweep(dispatch).catch((error: unknown) => dispatch.report(`A sweep failed, the next one tries again: ${(error as Error).message}`));
    await this.round;
    this.round = null;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.round;
  }
}

@Module({ imports: [ScheduleModule.forRoot()], providers: [Sweeper] })
export class WorkerModule {
  static on(dispatch: Dispatch): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: Dispatcher, useValue: new Dispatcher(dispatch) }] };
  }
}
