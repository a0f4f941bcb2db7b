package org.annalist.runtime.containment;

import java.time.Duration;
import java.util.Locale;
import org.annalist.api.Problem;
import org.annalist.runtime.registry.Plugin;

/** A call of a plugin that went wrong. */
public final class PluginFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private final boolean called;

  private PluginFault(Problem problem, boolean called, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
    this.called = called;
  }

  /** A plugin that was called, and failed. */
  static PluginFault of(Plugin<?> plugin, String what, String why, Throwable cause) {
    return new PluginFault(problem(plugin, what, why), true, cause);
  }

  /** A plugin that was not called because it is off. */
  static PluginFault uncalled(Plugin<?> plugin) {
    return new PluginFault(problem(plugin, "is switched off", plugin.offReason()), false, null);
  }

  /** Whether the plugin was called at all; it is not when it is switched off. */
  public boolean called() {
    return called;
  }

  /** What went wrong; names the plugin. */
  public Problem problem() {
    return problem;
  }

  private static Problem problem(Plugin<?> plugin, String what, String why) {
    String kind = plugin.kind().name();
    return Problem.error(
            "plugin.fault",
            kind.charAt(0)
                + kind.substring(1).toLowerCase(Locale.ROOT)
                + " "
                + plugin.name()
                + " "
                + what)
        .because(why)
        .remedy("Tell the author of " + plugin.home())
        .by(plugin.name());
  }

  /** The kind of failure, its message, and where in the plugin it happened. */
  static String describe(Throwable failure) {
    return failure.getClass().getSimpleName() + message(failure) + where(failure.getStackTrace());
  }

  /** The innermost place that is not Java's own. */
  private static String where(StackTraceElement[] trace) {
    for (StackTraceElement frame : trace) {
      String name = frame.getClassName();
      if (!name.startsWith("java.") && !name.startsWith("jdk.")) {
        return " at " + frame;
      }
    }
    return "";
  }

  private static String message(Throwable failure) {
    try {
      return failure.getMessage() == null ? "" : ": " + failure.getMessage();
    } catch (RuntimeException e) {
      // The exception is the plugin's own class; it may be as faulty as the rest.
      return "";
    }
  }

  /** A time limit in words. */
  static String words(Duration limit) {
    return limit.toMillis() < 1000 ? limit.toMillis() + " ms" : limit.toSeconds() + " s";
  }
}
