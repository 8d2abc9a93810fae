import { useLocalStorage } from '@mantine/hooks';

/** The name of whoever records something here, kept in this browser so that it is typed once. */
export const useRecorder = () => useLocalStorage({ key: 'mandate-tracker.recorder', defaultValue: '', getInitialValueInEffect: false });
