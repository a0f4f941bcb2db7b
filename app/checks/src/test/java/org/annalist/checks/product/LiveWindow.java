package org.annalist.checks.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The real window on a display, and a witness in it: a view of somebody else that follows the
 * selection and writes down what it is told.
 */
final class LiveWindow implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 60_000;
  private static final String WITNESS = "org.example.witness";

  private final Annalist.Running running;
  private final Path plugins;
  private final Path told;

  private LiveWindow(Annalist.Running running, Path plugins, Path told) {
    this.running = running;
    this.plugins = plugins;
    this.told = told;
  }

  /** Opens documents in the window of a distribution; everything it writes goes to the folder. */
  static LiveWindow open(Distribution distribution, Path folder, Path... documents)
      throws Exception {
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    Path told = folder.resolve("told.txt");
    Annalist annalist =
        Annalist.of(distribution)
            .withPlugins(plugins)
            .with("HOME", Files.createDirectories(folder.resolve("home")).toString())
            .with("XDG_CONFIG_HOME", folder.resolve("home/.config").toString())
            .with("ANNALIST_WITNESS", told.toString());
    putWitness(plugins, folder.resolve("built"), "1.0.0");
    List<Object> arguments = new ArrayList<>(List.of("open"));
    arguments.addAll(List.of(documents));
    LiveWindow window = new LiveWindow(annalist.start(arguments.toArray()), plugins, told);
    window.until("the witness is shown", line -> line.startsWith("1.0.0"));
    return window;
  }

  /** Puts a version of the witness into the folder of plugins, in the place of any other. */
  void swapWitness(String version) throws IOException {
    putWitness(plugins, told.resolveSibling("built"), version);
  }

  private static void putWitness(Path plugins, Path folder, String version) throws IOException {
    Path jar =
        PluginJar.of(WITNESS, version)
            .view(
                WITNESS + ".Witness",
                "witness",
                """
                  private static final String VERSION = "%s";
                  @Override
                  public ViewModel show(ViewRequest request) {
                    Selection selection = request.selection();
                    String place = selection.place().map(Place::toString).orElse("");
                    String said = String.join("|", VERSION, selection.entity(),
                        selection.series(), place, old());
                    try {
                      java.nio.file.Path told =
                          java.nio.file.Path.of(System.getenv("ANNALIST_WITNESS"));
                      java.nio.file.Path draft = told.resolveSibling("told.new");
                      java.nio.file.Files.writeString(draft, said);
                      java.nio.file.Files.move(draft, told,
                          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    } catch (java.io.IOException e) {
                      throw new java.io.UncheckedIOException(e);
                    }
                    return new Form("", List.of(Form.Field.of(VERSION, said)));
                  }
                  /** Whether the class loader of the version before is still held. */
                  private static String old() {
                    Object before = System.getProperties().get("witness");
                    ClassLoader own = Witness.class.getClassLoader();
                    if (before instanceof java.lang.ref.WeakReference<?> seen
                        && seen.get() != own) {
                      System.gc();
                      if (seen.get() != null) {
                        return "held";
                      }
                      return "gone";
                    }
                    System.getProperties().put("witness",
                        new java.lang.ref.WeakReference<>(own));
                    return "first";
                  }
                """
                    .formatted(version))
            .writeTo(folder);
    Files.copy(jar, plugins.resolve("witness.jar"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** What the witness was told last: version, entity, series and place, apart by bars. */
  String told() throws IOException {
    return Files.exists(told) ? Files.readString(told) : "";
  }

  /** Waits until the witness was told something. */
  String until(String what, Predicate<String> condition) throws Exception {
    long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
    String line = told();
    while (!condition.test(line)) {
      if (System.currentTimeMillis() > deadline) {
        throw new AssertionError("Not so in time: " + what + "; the witness was told " + line);
      }
      if (!running.process().isAlive()) {
        throw new AssertionError("The window ended:\n" + Files.readString(running.err()));
      }
      TimeUnit.MILLISECONDS.sleep(100);
      line = told();
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    running.process().descendants().forEach(ProcessHandle::destroy);
    running.process().destroy();
    running.process().onExit().join();
    Files.delete(running.out());
    Files.delete(running.err());
  }
}
