import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BodyView, CaughtMail, Corrected, CorrectionView, DocumentView, ObligationDetail, ObligationRow, Page, StatusView } from './views.js';
import type { Party } from '../../../libs/core/index.js';
import { useAsOf } from '../address/address.js';
import type { ObligationFilter } from '../address/filter.js';
import type { Meta, OutboxPage, People, Previews } from './answers.js';
import { ApiError, read, send, upload } from './client.js';
import { useWords } from '../words/useWords.js';
import type { Asked, OccurrenceAsked, SessionAsked } from './corrections.js';

/** How often pages that change by themselves (the worker reads, plans and sends) are asked for again. */
const EVERY_HALF_MINUTE = 30_000;
const PAGE = 50;
const DOCUMENTS = 200;
const CORRECTIONS = 200;

/** Answers hold sentences: those of another language are other answers. */
const useLanguage = () => useWords().language;

/** A refusal stays a refusal; only silence is worth a second try. */
export const retry = (failures: number, error: Error): boolean => failures < 2 && error instanceof ApiError && error.code === 'NETWORK';

export const useMeta = () =>
  useQuery({ queryKey: ['meta'], queryFn: ({ signal }) => read<Meta>('/meta', {}, signal), refetchInterval: EVERY_HALF_MINUTE });

export function useStatus() {
  const asOf = useAsOf();
  const language = useLanguage();
  return useQuery({
    queryKey: ['status', asOf, language],
    queryFn: ({ signal }) => read<StatusView>('/status', { asOf }, signal),
    refetchInterval: EVERY_HALF_MINUTE,
    placeholderData: keepPreviousData,
  });
}

/** The obligations that the filter lets through, `limit` at a time; nothing is asked unless `enabled`. */
export function useObligations(filter: Partial<ObligationFilter>, limit = PAGE, enabled = true) {
  const asOf = useAsOf();
  const language = useLanguage();
  const query = { ...filter, status: filter.status?.join(','), kind: filter.kind?.join(',') };
  return useInfiniteQuery({
    queryKey: ['obligations', asOf, query, limit, language],
    enabled,
    queryFn: ({ pageParam, signal }) => read<Page<ObligationRow>>('/obligations', { asOf, ...query, cursor: pageParam, limit }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function useObligation(id: string) {
  const asOf = useAsOf();
  const language = useLanguage();
  return useQuery({
    queryKey: ['obligation', id, asOf, language],
    queryFn: ({ signal }) => read<ObligationDetail>(`/obligations/${encodeURIComponent(id)}`, { asOf }, signal),
    // In the other language until that of the reader is there.
    placeholderData: (before) => (before?.id === id ? before : undefined),
  });
}

/** The documents that were read, newest reading first. */
export function useDocuments() {
  const asOf = useAsOf();
  return useInfiniteQuery({
    queryKey: ['documents', asOf],
    queryFn: ({ pageParam, signal }) => read<Page<DocumentView>>('/documents', { asOf, cursor: pageParam, limit: DOCUMENTS }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export const usePeople = () => useQuery({ queryKey: ['people'], queryFn: ({ signal }) => read<People>('/people', {}, signal) });

/** What languages call the parties; part of the program. */
export const useParties = () => useQuery({ queryKey: ['parties'], queryFn: ({ signal }) => read<{ items: Party[] }>('/parties', {}, signal), staleTime: Infinity });

/** Bodies with their sessions; seldom changed. */
export function useBodies() {
  const language = useLanguage();
  return useQuery({ queryKey: ['bodies', language], placeholderData: keepPreviousData, queryFn: ({ signal }) => read<{ items: BodyView[] }>('/bodies', {}, signal) });
}

/** What was recorded last, newest first. */
export function useCorrections() {
  const language = useLanguage();
  return useQuery({ queryKey: ['corrections', language], placeholderData: keepPreviousData, queryFn: ({ signal }) => read<Page<CorrectionView>>('/corrections', { limit: CORRECTIONS }, signal) });
}

/** What staff tell the tracker; whatever the answer, every page may be out of date by then. */
function useTelling<T, R = Corrected>(tell: (asked: T) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: tell, onSettled: () => queries.invalidateQueries() });
}

/** Records that an obligation is postponed, superseded, cancelled, hangs on another, was read rightly or is none. */
export const useCorrect = (id: string) => useTelling(({ kind, ...asked }: Asked) => send<Corrected>('POST', `/obligations/${encodeURIComponent(id)}/${kind}`, asked));

/** Closes one time of what recurs, opens it again, or moves it to other days. */
export const useEditOccurrence = (id: string) =>
  useTelling(({ number, change }: OccurrenceAsked) => send<ObligationDetail>('PUT', `/obligations/${encodeURIComponent(id)}/occurrences/${number}`, change));

/** Records that a session opens on another day. */
export const useCorrectSession = (organ: string) =>
  useTelling(({ number, ...asked }: SessionAsked) => send<Corrected>('PUT', `/bodies/${encodeURIComponent(organ)}/sessions/${number}`, asked));

export const useUndo = () => useTelling(({ id, recordedBy }: { id: string; recordedBy?: string }) => send<Corrected>('POST', `/corrections/${encodeURIComponent(id)}/undo`, { recordedBy }));

/** The mails that would go out from one day to another, both inclusive. */
export function usePreview(from: string, to: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['preview', from, to, language],
    queryFn: ({ signal }) => read<Previews>('/preview', { from, to }, signal),
    enabled: from !== '' && to !== '',
  });
}

export const useOutbox = () =>
  useInfiniteQuery({
    queryKey: ['outbox'],
    queryFn: ({ pageParam, signal }) => read<OutboxPage>('/outbox', { cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: EVERY_HALF_MINUTE,
  });

export const useCaughtMail = (id: string) =>
  useQuery({
    queryKey: ['mail', id],
    queryFn: ({ signal }) => read<CaughtMail>(`/outbox/${encodeURIComponent(id)}`, {}, signal),
    staleTime: Infinity,
  });

/** Hands in a file; afterwards every count on every page is out of date. */
export function useUpload(progress: (part: number) => void) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (file: File) => upload(file, progress), onSuccess: () => queries.invalidateQueries() });
}
