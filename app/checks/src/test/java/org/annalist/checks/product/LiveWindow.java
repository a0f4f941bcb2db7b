package org.annalist.checks.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The real window on a display, with two bundles of somebody else in it: a witness, which is a view
 * that follows the selection and writes down what it is told, and a locator, which says where the
 * window shows what.
 */
final class LiveWindow implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 60_000;
  private static final String WITNESS = "org.example.witness";
  private static final String LOCATOR = "org.example.locator";

  private final Annalist.Running running;
  private final Path folder;
  private final Locator locator;
  private final Hands hands = new Hands();

  private LiveWindow(Annalist.Running running, Path folder) {
    this.running = running;
    this.folder = folder;
    this.locator = new Locator(folder.resolve("locator.port"));
  }

  /** Opens documents in the window of a distribution; everything it writes goes to the folder. */
  static LiveWindow open(Distribution distribution, Path folder, Path... documents)
      throws Exception {
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    putWitness(folder, "1.0.0");
    Path locator =
        PluginJar.of(LOCATOR, "1.0.0")
            .component(LOCATOR + ".Locator", source("Locator"))
            .against(distribution.jar("bundle-ui", "org.eclipse.swt.gtk.linux.x86_64"))
            .importing("org.eclipse.swt.widgets", "0")
            .importing("org.eclipse.swt.custom", "0")
            .importing("org.eclipse.swt.graphics", "0")
            .writeTo(folder.resolve("built"));
    Files.copy(locator, plugins.resolve("locator.jar"), StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(folder.resolve("told.txt"));
    Files.deleteIfExists(folder.resolve("locator.port"));
    Path home = Files.createDirectories(folder.resolve("home"));
    Annalist annalist =
        Annalist.of(distribution)
            .withPlugins(plugins)
            .with("HOME", home.toString())
            .with("XDG_CONFIG_HOME", home.resolve(".config").toString())
            .with("ANNALIST_WITNESS", folder.resolve("told.txt").toString())
            .with("ANNALIST_LOCATOR", folder.resolve("locator.port").toString());
    List<Object> arguments = new ArrayList<>(List.of("open"));
    arguments.addAll(List.of(documents));
    LiveWindow window = new LiveWindow(annalist.start(arguments.toArray()), folder);
    window.told("the witness is shown", said -> said.version().equals("1.0.0"));
    window.hands.reach("Annalist");
    return window;
  }

  /** Puts a version of the witness into the folder of plugins, in the place of any other. */
  void swapWitness(String version) throws IOException {
    putWitness(folder, version);
  }

  private static void putWitness(Path folder, String version) throws IOException {
    Path jar =
        PluginJar.of(WITNESS, version)
            .view(WITNESS + ".Witness", "witness", source("Witness").replace("{version}", version))
            .writeTo(folder.resolve("built"));
    Files.copy(
        jar, folder.resolve("plugins").resolve("witness.jar"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String source(String type) throws IOException {
    try (InputStream in = LiveWindow.class.getResourceAsStream("/third-party/" + type + ".java")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The keyboard and the mouse. */
  Hands hands() {
    return hands;
  }

  /** Takes the first that Quick Access finds for a text without accents. */
  void find(String text) throws Exception {
    hands.press("ctrl+3");
    hands.type(text);
    hands.press("Return");
  }

  /** Where things are on the screen. */
  Locator locator() {
    return locator;
  }

  /**
   * What the witness was told last.
   *
   * @param version version of the witness
   * @param entity id of the selected entity, or empty
   * @param series id of the selected series, or empty
   * @param place the selected place as {@code document:begin-end}, or empty
   * @param before whether the class loader of another version before it is {@code held} or {@code
   *     gone}; {@code first} if there was none
   */
  record Told(String version, String entity, String series, String place, String before) {

    private static Told read(Path file) throws IOException {
      String[] parts = (Files.exists(file) ? Files.readString(file) : "||||").split("\\|", -1);
      return new Told(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
  }

  /** What the witness was told last. */
  Told told() throws IOException {
    return Told.read(folder.resolve("told.txt"));
  }

  /** Waits until the witness was told something. */
  Told told(String what, Predicate<Told> condition) throws Exception {
    return until(what, this::told, condition);
  }

  /**
   * Presses a key, again and again where nothing comes of it (as on the head of a group), until
   * another place is selected; gives that place.
   */
  String pressUntilPlaceChanges(String key) throws Exception {
    String before = told().place();
    for (int presses = 0; presses < 20; presses++) {
      hands.press(key);
      Optional<String> now = placeWithin(10, place -> !place.equals(before));
      if (now.isPresent()) {
        return now.get();
      }
    }
    throw new AssertionError("No other place than " + before + " however often " + key + " is hit");
  }

  /** Clicks on a text, again where a list was just filled anew, until another place is selected. */
  String clickUntilPlaceChanges(String text) throws Exception {
    String before = told().place();
    for (int clicks = 0; clicks < 5; clicks++) {
      hands.click(shows(text));
      Optional<String> now = placeWithin(30, place -> !place.equals(before));
      if (now.isPresent()) {
        return now.get();
      }
    }
    throw new AssertionError("No other place than " + before + " by a click on " + text);
  }

  /**
   * Clicks at one spot after another until a place is selected; says whether one of them did it.
   */
  boolean clickUntilPlaceIs(String place, List<Locator.Area> spots) throws Exception {
    for (Locator.Area spot : spots) {
      hands.click(spot);
      if (placeWithin(5, place::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The selected place, if it fulfils a condition within some tenths of a second. */
  private Optional<String> placeWithin(int tenths, Predicate<String> condition) throws Exception {
    for (int looks = 0; looks < tenths; looks++) {
      TimeUnit.MILLISECONDS.sleep(100);
      String now = told().place();
      if (condition.test(now)) {
        return Optional.of(now);
      }
    }
    return Optional.empty();
  }

  /** Waits until a text is shown, and gives its place. */
  Locator.Area shows(String text) throws Exception {
    return until(text + " is shown", () -> locator.text(text), Locator.Area::isShown);
  }

  /** Waits until a tab is there or gone. */
  void tab(String title, boolean there) throws Exception {
    until(
        "tab " + title + (there ? " is there" : " is gone"),
        () -> locator.tab(title),
        area -> area.isShown() == there);
  }

  /** Waits until the text that is picked behind a tab fulfils a condition. */
  String picked(String tab, Predicate<String> condition) throws Exception {
    return until("something is picked in " + tab, () -> locator.picked(tab), condition);
  }

  /** Opens a dialog by the words of its command. */
  void dialog(String words, String title) throws Exception {
    find(words);
    until(title + " is open", () -> hands.sees(title), there -> there);
    hands.reach(title);
  }

  /** Waits until the journal of edits tells something. */
  void journalTells(String words) throws Exception {
    Path journal = folder.resolve("home/.config/annalist/edits.journal");
    until("the journal tells " + words, () -> Files.readString(journal), s -> s.contains(words));
  }

  /** Ends the program as a crash does: it can do nothing any more. */
  void kill() {
    running.process().destroyForcibly().onExit().join();
  }

  /** Something to look at again and again. */
  private interface Look<T> {
    T now() throws Exception;
  }

  private <T> T until(String what, Look<T> look, Predicate<T> condition) throws Exception {
    long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
    T seen = look.now();
    while (!condition.test(seen)) {
      if (System.currentTimeMillis() > deadline) {
        throw new AssertionError("Not so in time: " + what + "; seen last: " + seen);
      }
      if (!running.process().isAlive()) {
        throw new AssertionError("The window ended:\n" + Files.readString(running.err()));
      }
      TimeUnit.MILLISECONDS.sleep(100);
      seen = look.now();
    }
    return seen;
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
