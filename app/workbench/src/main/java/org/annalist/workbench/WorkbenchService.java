package org.annalist.workbench;

import java.util.List;
import java.util.function.ToIntFunction;
import org.annalist.api.platform.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The window as a service for the command line: takes the arguments after the program's name as a
 * list of strings, runs on the calling thread, which must be the main one, until the window is
 * closed, and answers the exit code.
 */
@Component(service = ToIntFunction.class, property = "annalist.workbench:Boolean=true")
public final class WorkbenchService implements ToIntFunction<Object> {

  /** Wrong usage. */
  private static final int USAGE = 2;

  private final Platform platform;

  @Activate
  public WorkbenchService(@Reference Platform platform) {
    this.platform = platform;
  }

  @Override
  public int applyAsInt(Object arguments) {
    Arguments parsed;
    try {
      List<String> words =
          arguments instanceof List<?> list
              ? list.stream().map(String::valueOf).toList()
              : List.of();
      parsed = Arguments.of(words);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return USAGE;
    }
    return new WindowRun(platform).run(parsed);
  }
}
