package org.annalist.checks.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that stand in the text of sources and build files, not in classes. */
class SourcesTest {

  private static final int LONGEST = 500;

  /** Written so that this file does not break the rule itself. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b|@Dis" + "abled\\b");

  private static final Pattern PLUGIN =
      Pattern.compile(
          "<plugin>\\s*(?:<groupId>[^<]*</groupId>)?\\s*<artifactId>([^<]+)</artifactId>"
              + "\\s*(<version>[^<$\\[(]*(?:\\$\\{[^}]+})?[^<]*</version>)?");

  @Test
  void noFileIsLong() {
    assertThat(longFiles(sources())).as("files over %d lines", LONGEST).isEmpty();
  }

  @Test
  void noFileIsUnfinished() {
    assertThat(unfinished(sources())).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    List<Path> silent = new ArrayList<>();
    for (Checkout.Module module : Checkout.modules()) {
      Path java = module.folder().resolve("src/main/java");
      Checkout.files(java, ".java").stream()
          .map(Path::getParent)
          .distinct()
          .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
          .forEach(silent::add);
    }
    assertThat(silent).as("packages without package-info.java").isEmpty();
  }

  @Test
  void everyBuildPluginHasOneVersion() {
    Map<String, String> unpinned = new TreeMap<>();
    String parent = Checkout.read(Checkout.root().resolve("pom.xml"));
    for (Checkout.Module module : Checkout.modules()) {
      String pom = Checkout.read(module.folder().resolve("pom.xml"));
      for (String plugin : unpinned(parent, pom)) {
        unpinned.put(module.name(), plugin);
      }
    }
    assertThat(unpinned(parent, parent)).isEmpty();
    assertThat(unpinned).as("build plugins without a version, by module").isEmpty();
  }

  @Test
  void findsWhatBreaksTheRules(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("Long.java"), "// FIX" + "ME\n".repeat(501));
    assertThat(longFiles(List.of(file))).containsOnlyKeys(file);
    assertThat(unfinished(List.of(file))).containsOnlyKeys(file);
    String pom = "<plugin><artifactId>odd-maven-plugin</artifactId><configuration/></plugin>";
    assertThat(unpinned("", pom)).containsExactly("odd-maven-plugin");
    String pinned = "<plugin><artifactId>odd-maven-plugin</artifactId><version>1.2</version>";
    assertThat(unpinned(pinned, pom)).isEmpty();
  }

  private static List<Path> sources() {
    return Checkout.modules().stream().flatMap(module -> module.sources().stream()).toList();
  }

  private static Map<Path, Long> longFiles(List<Path> files) {
    Map<Path, Long> found = new TreeMap<>();
    for (Path file : files) {
      long lines = Checkout.read(file).lines().count();
      if (lines > LONGEST) {
        found.put(file, lines);
      }
    }
    return found;
  }

  private static Map<Path, String> unfinished(List<Path> files) {
    Map<Path, String> found = new TreeMap<>();
    for (Path file : files) {
      Matcher matcher = UNFINISHED.matcher(Checkout.read(file));
      if (matcher.find()) {
        found.put(file, matcher.group());
      }
    }
    return found;
  }

  /** Build plugins of a POM to which neither it nor the parent gives a version. */
  private static List<String> unpinned(String parent, String pom) {
    List<String> pinned = new ArrayList<>();
    for (String text : List.of(parent, pom)) {
      Matcher matcher = PLUGIN.matcher(text);
      while (matcher.find()) {
        if (matcher.group(2) != null) {
          pinned.add(matcher.group(1));
        }
      }
    }
    List<String> unpinned = new ArrayList<>();
    Matcher matcher = PLUGIN.matcher(pom);
    while (matcher.find()) {
      if (!pinned.contains(matcher.group(1))) {
        unpinned.add(matcher.group(1));
      }
    }
    return unpinned;
  }
}
