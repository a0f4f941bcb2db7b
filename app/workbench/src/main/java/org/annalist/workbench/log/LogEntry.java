package org.annalist.workbench.log;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.annalist.api.Problem;

/**
 * Something that the program noted about itself.
 *
 * @param time when it was noted
 * @param severity how much it matters
 * @param source the plugin, or the part of the program
 * @param message what happened
 * @param stack where in the code, or empty
 */
public record LogEntry(
    Instant time, Problem.Severity severity, String source, String message, String stack) {

  /** What was thrown, with its causes and where in the code each was; empty for null. */
  static String stack(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    String prefix = "";
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      text.append(prefix).append(each).append('\n');
      text.append(lines(Arrays.asList(each.getStackTrace())));
      prefix = "Caused by: ";
    }
    return text.toString();
  }

  /** Frames of a stack, a line for each. */
  public static String lines(List<StackTraceElement> stack) {
    StringBuilder text = new StringBuilder();
    stack.forEach(frame -> text.append("    at ").append(frame).append('\n'));
    return text.toString();
  }

  /** The entry as lines of a text file. */
  public String text() {
    String head = time + "\t" + severity + "\t" + source + "\t" + message + "\n";
    return stack.isEmpty() ? head : head + stack.stripTrailing() + "\n";
  }
}
