import type { TFunction } from 'i18next';

/** Duty stations as the tracker's data names them. */
const STATIONS = { 'New York': 'station.newYork', 'Geneva': 'station.geneva', 'Vienna': 'station.vienna', 'Nairobi': 'station.nairobi' } as const;
const isKnown = (station: string): station is keyof typeof STATIONS => station in STATIONS;

/** The duty station in the reader's language; another one as the data names it. */
export const stationWords = (station: string, t: TFunction): string => (isKnown(station) ? t(STATIONS[station]) : station);
