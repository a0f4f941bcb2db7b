package org.annalist.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annalist.api.export.Exporter;
import org.annalist.api.extract.Extractor;
import org.annalist.api.load.Loader;
import org.annalist.api.platform.Platform;
import org.annalist.runtime.PlatformOptions;
import org.annalist.runtime.RuntimePlatform;
import org.annalist.runtime.registry.Home;

/** The headless product without OSGi: the real platform, plugins and commands. */
final class Product implements AutoCloseable {

  private static final Path TEXTS = Path.of("../../test-corpus/texts");

  private final RuntimePlatform platform;

  /**
   * What a command did.
   *
   * @param code exit code
   * @param err what it said on standard error
   */
  record Outcome(int code, String err) {}

  private Product(RuntimePlatform platform) {
    this.platform = platform;
  }

  /** With all plugins that the class path holds, in the order of a seed. */
  static Product open(long seed) throws IOException {
    return open(PlatformOptions.STANDARD, seed);
  }

  /** With options. */
  static Product open(PlatformOptions options, long seed) throws IOException {
    List<Object> plugins = new ArrayList<>();
    ServiceLoader.load(Loader.class).forEach(plugins::add);
    ServiceLoader.load(Extractor.class).forEach(plugins::add);
    ServiceLoader.load(Exporter.class).forEach(plugins::add);
    Collections.shuffle(plugins, new Random(seed));
    RuntimePlatform platform = RuntimePlatform.open(options);
    plugins.forEach(p -> platform.add(p, new Home(p.getClass().getPackageName(), "1.0.0")));
    return new Product(platform);
  }

  Platform platform() {
    return platform;
  }

  /** Runs a command. */
  Outcome run(Object... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CommandLineProgram.run(
            platform,
            List.of(),
            Stream.of(arguments).map(String::valueOf).toList(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(code, err.toString(StandardCharsets.UTF_8));
  }

  /** Texts of the project's own test corpus, by name. */
  static List<Path> texts() throws IOException {
    try (Stream<Path> list = Files.list(TEXTS)) {
      return list.sorted().toList();
    }
  }

  /** Contents of all files below a folder, by path. */
  static SortedMap<String, String> written(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return contents;
  }

  @Override
  public void close() {
    platform.close();
  }
}
