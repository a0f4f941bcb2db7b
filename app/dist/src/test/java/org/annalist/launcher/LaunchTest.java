package org.annalist.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.annalist.launcher.sample.FailingActivator;
import org.annalist.launcher.sample.HangingActivator;
import org.annalist.launcher.sample.PluginActivator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @TempDir Path folder;
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private SampleDistribution sample;

  @BeforeEach
  void makeDistribution() throws IOException {
    // A place that URLs and command lines must quote.
    sample = SampleDistribution.in(Files.createDirectories(folder.resolve("a folder, 100%")));
  }

  @Test
  void returnsTheExitCodeOfTheCommand() {
    assertThat(run("exit", "1")).isEqualTo(1);
    assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void handsTheArgumentsOnUntouched() {
    assertThat(run("count", "", "a b", "*", "--out=x")).isEqualTo(5);
  }

  @Test
  void worksInAFolderWithAVietnameseName() throws IOException {
    assumeThat(System.getProperty("sun.jnu.encoding"))
        .as("encoding of file names here")
        .isEqualTo("UTF-8");
    sample = SampleDistribution.in(Files.createDirectories(folder.resolve("Tài liệu")));
    sample.bundle("plugins/thử.jar", "sample.one", PluginActivator.class, Map.of());
    assertThat(list()).contains("active sample.one");
  }

  @Test
  void callsTheCommandOnTheCallingThread() throws IOException {
    assertThat(list()).contains("thread " + Thread.currentThread().getName());
  }

  @Test
  void endsWithAnInternalErrorWhenTheCommandThrows() {
    assertThat(run("throw")).isEqualTo(4);
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("internal error: thrown by the command");
  }

  @Test
  void endsWithAnInternalErrorWhenTheCommandGivesNoCode() {
    assertThat(run("text")).isEqualTo(4);
  }

  @Test
  void endsWithAnInternalErrorWhenNoBundleOffersTheCommand() throws IOException {
    Files.delete(sample.root().resolve("bundle/command.jar"));
    assertThat(run("exit", "0")).isEqualTo(4);
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("No bundle offers the command");
  }

  @Test
  void namesTheEnvironmentWhenANativeLibraryIsMissing() {
    assertThat(run("link")).isEqualTo(3);
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("no window library", "GTK");
  }

  @Test
  void namesTheEnvironmentWhenTheDistributionIsIncomplete() throws IOException {
    Files.delete(sample.root().resolve("conf/framework.properties"));
    assertThat(run("exit", "0")).isEqualTo(3);
  }

  @Test
  void installsWindowBundlesForTheWorkbenchOnly() throws IOException {
    sample.bundle("bundle-ui/window.jar", "sample.window", PluginActivator.class, Map.of());
    assertThat(list()).contains("active sample.command").doesNotContain("active sample.window");
  }

  @Test
  void startsPluginsBeforeTheCommand() throws IOException {
    sample.bundle("plugins/one.jar", "sample.one", PluginActivator.class, Map.of());
    sample.bundle("plugins/two.jar", "sample.two", PluginActivator.class, Map.of());
    assertThat(list()).contains("active sample.one", "active sample.two");
  }

  @Test
  void takesPluginsFromFurtherFolders() throws IOException {
    Path more = Files.createDirectories(sample.root().resolve("more"));
    sample.bundle("more/one.jar", "sample.one", PluginActivator.class, Map.of());
    Path file = folder.resolve("list");
    new Launch(
            sample.distribution(),
            List.of("list", file.toString()),
            more.toString(),
            user(),
            PATIENCE,
            printer())
        .run();
    assertThat(Files.readAllLines(file)).contains("active sample.one");
  }

  @Test
  void leavesFragmentsToTheirHosts() throws IOException {
    sample.bundle(
        "bundle/fragment.jar", "sample.fragment", null, Map.of("Fragment-Host", "sample.command"));
    assertThat(list()).contains("active sample.command").noneMatch(line -> line.contains("fault"));
  }

  @Test
  void goesOnWithoutAPluginThatIsNoJar() throws IOException {
    Path broken = sample.text("plugins/broken.jar");
    sample.bundle("plugins/one.jar", "sample.one", PluginActivator.class, Map.of());
    assertThat(list())
        .contains("active sample.one")
        .filteredOn(line -> line.startsWith("fault"))
        .singleElement()
        .asString()
        .contains(broken.toString(), "is no jar file");
  }

  @Test
  void goesOnWithoutAJarThatIsNoBundle() throws IOException {
    sample.bundle("plugins/plain.jar", "", null, Map.of());
    assertThat(list())
        .filteredOn(line -> line.startsWith("fault"))
        .singleElement()
        .asString()
        .contains("plain.jar", "no Bundle-SymbolicName");
  }

  @Test
  void reportsAPluginThatIsThereTwice() throws IOException {
    sample.bundle("plugins/a.jar", "sample.one", PluginActivator.class, Map.of());
    sample.bundle("plugins/b.jar", "sample.one", PluginActivator.class, Map.of());
    assertThat(list())
        .contains("active sample.one")
        .filteredOn(line -> line.startsWith("fault"))
        .singleElement()
        .asString()
        .contains("b.jar", "the same plugin");
  }

  @Test
  void namesTheMissingPackageAndRangeOfAPluginThatDoesNotResolve() throws IOException {
    sample.bundle(
        "plugins/lost.jar",
        "sample.lost",
        null,
        Map.of("Import-Package", "org.absent.thing;version=\"[2.1,3)\",java.util"));
    assertThat(list())
        .filteredOn(line -> line.startsWith("fault"))
        .singleElement()
        .asString()
        .contains(
            "sample.lost 1.2.0 cannot start",
            "the package org.absent.thing in version [2.1.0,3.0.0)",
            "no bundle here exports");
  }

  @Test
  void saysWhichVersionOfAMissingPackageIsThere() throws IOException {
    sample.bundle(
        "bundle/api.jar",
        "sample.api",
        null,
        Map.of("Export-Package", "org.annalist.launcher.sample;version=1.4.0"));
    sample.bundle(
        "plugins/old.jar",
        "sample.old",
        null,
        Map.of("Import-Package", "org.annalist.launcher.sample;version=\"[2,3)\""));
    assertThat(list()).anyMatch(line -> line.contains("which is here only as 1.4.0"));
  }

  @Test
  void blamesTheBundleThatLacksThePackageForThoseThatNeedIt() throws IOException {
    sample.bundle(
        "plugins/a.jar", "sample.a", null, Map.of("Import-Package", "org.middle;version=1.0"));
    sample.bundle(
        "plugins/b.jar",
        "sample.b",
        null,
        Map.of("Export-Package", "org.middle;version=1.0", "Import-Package", "org.absent"));
    assertThat(list())
        .anyMatch(
            line -> line.contains("sample.a") && line.contains("sample.b 1.2.0, which cannot"))
        .anyMatch(
            line -> line.contains("sample.b 1.2.0 cannot start: it needs the package org.absent"));
  }

  @Test
  void goesOnWithoutAPluginThatFailsAtItsStart() throws IOException {
    sample.bundle("plugins/bad.jar", "sample.bad", FailingActivator.class, Map.of());
    sample.bundle("plugins/one.jar", "sample.one", PluginActivator.class, Map.of());
    assertThat(list())
        .contains("active sample.one")
        .filteredOn(line -> line.startsWith("fault"))
        .singleElement()
        .asString()
        .contains("sample.bad 1.2.0 failed at its start", "broken on purpose");
  }

  @Test
  void leavesAPluginBehindWhoseStartHangs() throws IOException {
    sample.bundle("plugins/a.jar", "sample.hanging", HangingActivator.class, Map.of());
    sample.bundle("plugins/b.jar", "sample.one", PluginActivator.class, Map.of());
    assertThat(list())
        .contains("active sample.one")
        .filteredOn(line -> line.startsWith("fault"))
        .singleElement()
        .asString()
        .contains("sample.hanging 1.2.0 has not started within");
  }

  @Test
  void followsPluginsThatComeAndGoWhileTheWorkbenchRuns() throws IOException {
    Path plugin = sample.bundle("one.jar", "sample.one", PluginActivator.class, Map.of());
    assertThat(run("open", plugin.toString(), sample.plugins().toString())).isZero();
  }

  @Test
  void namesTheJournalOfAWindowAndOfNothingElse() throws IOException {
    Path said = folder.resolve("said");
    assertThat(run("open", "property", "annalist.journal", said.toString())).isZero();
    assertThat(said).hasContent(user().resolve("edits.journal").toString());
    assertThat(run("shots", "property", "annalist.journal", said.toString())).isZero();
    assertThat(said).hasContent("null");
    assertThat(run("property", "annalist.journal", said.toString())).isZero();
    assertThat(said).hasContent("null");
  }

  private Path user() {
    return folder.resolve("user");
  }

  private int run(String... arguments) {
    return new Launch(sample.distribution(), List.of(arguments), null, user(), PATIENCE, printer())
        .run();
  }

  /** What the command of a headless run sees. */
  private List<String> list() throws IOException {
    Path file = folder.resolve("list");
    assertThat(run("list", file.toString())).isZero();
    return Files.readAllLines(file);
  }

  private PrintStream printer() {
    return new PrintStream(messages, true, StandardCharsets.UTF_8);
  }
}
