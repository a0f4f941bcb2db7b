package org.annalist.runtime.containment;

import org.annalist.api.Problem;

/** A call of a plugin that went wrong. */
public final class PluginFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private final boolean called;

  PluginFault(Problem problem, boolean called, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
    this.called = called;
  }

  /** Whether the plugin was called at all; it is not when it is switched off. */
  public boolean called() {
    return called;
  }

  /** What went wrong; names the plugin. */
  public Problem problem() {
    return problem;
  }
}
