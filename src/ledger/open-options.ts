import type { Clock } from "./clock.js";

/** How a ledger is opened. */
export interface OpenOptions {
  /** Where the time comes from; the system's clock when left out. */
  readonly clock?: Clock;
  /** Whether nothing will be recorded; then nothing is written to the file, not even a lock. */
  readonly readOnly?: boolean;
  /** How far ahead of the clock a claimed time may lie, in milliseconds; 5 minutes when left out. */
  readonly allowedSkew?: number;
  /** How far the clock may have gone back since the last entry, in milliseconds; 5 minutes when left out. */
  readonly allowedStepBack?: number;
}

/** How a ledger is made. */
export interface CreateOptions extends OpenOptions {
  /** The ledger's name for itself, such as `dorset.icb.example/engagement`: it never changes. */
  readonly origin: string;
}
