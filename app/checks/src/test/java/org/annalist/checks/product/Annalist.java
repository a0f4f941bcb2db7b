package org.annalist.checks.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the program as a user does: a process of its own, with its exit code and streams. */
final class Annalist {

  /** No command of these tests takes so long; one that does hangs. */
  private static final long DEADLINE_SECONDS = 600;

  private final List<String> command;
  private final Map<String, String> environment;

  private Annalist(List<String> command, Map<String, String> environment) {
    this.command = command;
    this.environment = environment;
  }

  /**
   * How a run ended.
   *
   * @param exit the exit code
   * @param out standard output
   * @param err standard error
   */
  record Outcome(int exit, String out, String err) {}

  /** The built distribution. */
  static Annalist built() {
    return of(Distribution.built());
  }

  /** A distribution, without plugins from elsewhere and without a cache in the home folder. */
  static Annalist of(Distribution distribution) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path script = distribution.home().resolve(windows ? "bin/annalist.cmd" : "bin/annalist");
    return new Annalist(List.of(script.toString()), Map.of("ANNALIST_NO_CACHE", "1"));
  }

  /** A program of its own on a class path, by the same Java. */
  static Annalist java(String classPath, String main) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = List.of(java, "-Dfile.encoding=UTF-8", "-cp", classPath, main);
    return new Annalist(command, Map.of());
  }

  /** The same program with a further folder of plugins. */
  Annalist withPlugins(Path folder) {
    return with("ANNALIST_PLUGINS", folder.toString());
  }

  /** The same program with an environment variable. */
  Annalist with(String variable, String value) {
    Map<String, String> more = new LinkedHashMap<>(environment);
    more.put(variable, value);
    return new Annalist(command, more);
  }

  /** The same program, run by another one. */
  Annalist within(String... wrapper) {
    List<String> wrapped = new ArrayList<>(List.of(wrapper));
    wrapped.addAll(command);
    return new Annalist(wrapped, environment);
  }

  /** Starts the program; the caller ends or awaits it. */
  Running start(Object... arguments) throws IOException {
    List<String> line = new ArrayList<>(command);
    for (Object argument : arguments) {
      line.add(argument.toString());
    }
    Path out = Files.createTempFile("annalist", ".out");
    Path err = Files.createTempFile("annalist", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("ANNALIST_PLUGINS");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    return new Running(process, out, err);
  }

  /** Runs the program to its end. */
  Outcome run(Object... arguments) throws IOException, InterruptedException {
    return start(arguments).end();
  }

  /** A program that is running. */
  record Running(Process process, Path out, Path err) {

    /** Waits for the end. */
    Outcome end() throws IOException, InterruptedException {
      if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        throw new AssertionError("Hangs; so far it said:\n" + Files.readString(err));
      }
      Outcome outcome =
          new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return outcome;
    }
  }
}
