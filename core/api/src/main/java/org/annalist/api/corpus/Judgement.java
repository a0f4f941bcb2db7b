package org.annalist.api.corpus;

/** What an analyst decided about a problem. */
public enum Judgement {
  /** Nobody decided. */
  OPEN,
  /** The problem is there. */
  ACCEPTED,
  /** There is no problem: what was compared does not contradict. */
  REJECTED
}
