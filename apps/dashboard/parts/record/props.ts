import type { Corrected, ObligationDetail } from '../../api/views.js';

/** What every form of a change is given. */
export interface RecordProps {
  detail: ObligationDetail;
  onDone: (done: Corrected) => void;
  onClose: () => void;
}
