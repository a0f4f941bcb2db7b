package org.annalist.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.annalist.api.platform.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/**
 * The program's entry under OSGi: the launcher calls it on the main thread and ends with its
 * result.
 */
@Component(service = Callable.class, property = "annalist.main:Boolean=true")
public final class Main implements Callable<Integer> {

  private final Platform platform;
  private final Supplier<List<String>> arguments;
  private final List<ToIntFunction<List<String>>> workbenches;

  /** Takes what the runtime, the launcher and, in the full product, the workbench register. */
  @Activate
  public Main(
      @Reference Platform platform,
      @Reference(target = "(annalist.arguments=true)") Supplier<List<String>> arguments,
      @Reference(target = "(annalist.workbench=true)", cardinality = ReferenceCardinality.MULTIPLE)
          List<ToIntFunction<List<String>>> workbenches) {
    this.platform = platform;
    this.arguments = arguments;
    this.workbenches = workbenches;
  }

  @Override
  public Integer call() {
    return CommandLineProgram.run(platform, workbenches, arguments.get(), System.out, System.err);
  }
}
