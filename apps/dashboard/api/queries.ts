import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaughtMail, DocumentView, ObligationDetail, ObligationRow, Page, StatusView } from '../../../libs/tracker/views.js';
import { useAsOf } from '../address/address.js';
import type { ObligationFilter } from '../address/filter.js';
import type { Meta, OutboxPage, People, Previews } from './answers.js';
import { ApiError, read, upload } from './client.js';

/** How often pages that change by themselves (the worker reads, plans and sends) are asked for again. */
const EVERY_HALF_MINUTE = 30_000;
const PAGE = 50;
const DOCUMENTS = 200;

/** A refusal stays a refusal; only silence is worth a second try. */
export const retry = (failures: number, error: Error): boolean => failures < 2 && error instanceof ApiError && error.code === 'NETWORK';

export const useMeta = () =>
  useQuery({ queryKey: ['meta'], queryFn: ({ signal }) => read<Meta>('/meta', {}, signal), refetchInterval: EVERY_HALF_MINUTE });

export function useStatus() {
  const asOf = useAsOf();
  return useQuery({
    queryKey: ['status', asOf],
    queryFn: ({ signal }) => read<StatusView>('/status', { asOf }, signal),
    refetchInterval: EVERY_HALF_MINUTE,
    placeholderData: keepPreviousData,
  });
}

/** The obligations that the filter lets through, `limit` at a time. */
export function useObligations(filter: Partial<ObligationFilter>, limit = PAGE) {
  const asOf = useAsOf();
  const query = { ...filter, status: filter.status?.join(','), kind: filter.kind?.join(',') };
  return useInfiniteQuery({
    queryKey: ['obligations', asOf, query, limit],
    queryFn: ({ pageParam, signal }) => read<Page<ObligationRow>>('/obligations', { asOf, ...query, cursor: pageParam, limit }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function useObligation(id: string) {
  const asOf = useAsOf();
  return useQuery({
    queryKey: ['obligation', id, asOf],
    queryFn: ({ signal }) => read<ObligationDetail>(`/obligations/${encodeURIComponent(id)}`, { asOf }, signal),
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

/** The mails that would go out from one day to another, both inclusive. */
export const usePreview = (from: string, to: string) =>
  useQuery({
    queryKey: ['preview', from, to],
    queryFn: ({ signal }) => read<Previews>('/preview', { from, to }, signal),
    enabled: from !== '' && to !== '',
  });

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
