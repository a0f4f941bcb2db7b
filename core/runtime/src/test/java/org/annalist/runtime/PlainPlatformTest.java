package org.annalist.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.load.Loader;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.Platform;
import org.annalist.runtime.sample.CountExtractor;
import org.annalist.runtime.sample.PlainLoader;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainPlatformTest {

  @TempDir private Path folder;

  /** A class loader that finds these names of services, beside the classes of the tests. */
  private URLClassLoader listing(Class<?> service, String... names) throws Exception {
    Path file = folder.resolve("META-INF/services").resolve(service.getName());
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(names));
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, PlainPlatformTest.class.getClassLoader());
  }

  @Test
  void findsPluginsByTheirServiceFilesAndWorks() throws Exception {
    listing(Loader.class, PlainLoader.class.getName()).close();
    Path text = Files.writeString(folder.resolve("a.txt"), "Hà Nội và Huế");
    try (URLClassLoader loader =
            listing(
                Extractor.class, CountExtractor.class.getName(), WordExtractor.class.getName());
        Platform platform = PlainPlatform.open(loader)) {
      assertThat(platform.contributions())
          .extracting(Contribution::name)
          .containsExactlyInAnyOrder("plain", "count", "words");
      assertThat(platform.problems()).isEmpty();

      ImportReport report = platform.corpus().add(ImportRequest.of(List.of(text))).await();

      assertThat(report.failures()).isEmpty();
      assertThat(platform.corpus().snapshot().count("org.example.words")).isEqualTo(3);
    }
  }

  @Test
  void aServiceThatCannotBeMadeCostsNoOther() throws Exception {
    try (URLClassLoader loader =
            listing(
                Extractor.class,
                "org.example.Missing",
                PlainPlatformTest.class.getName(),
                Unmakable.class.getName(),
                WordExtractor.class.getName());
        Platform platform = PlainPlatform.open(loader)) {
      assertThat(platform.contributions())
          .filteredOn(c -> c.state() == Contribution.State.ACTIVE)
          .extracting(Contribution::name)
          .containsExactly("words");
      assertThat(platform.contributions())
          .filteredOn(c -> c.state() == Contribution.State.REFUSED)
          .extracting(Contribution::reason)
          .hasSize(3)
          .anySatisfy(reason -> assertThat(reason).contains("org.example.Missing"))
          .anySatisfy(reason -> assertThat(reason).contains("not a subtype"))
          .anySatisfy(reason -> assertThat(reason).contains("not today"));
    }
  }

  /** Fails while it is made. */
  public static final class Unmakable extends WordExtractor {
    /** Fails. */
    public Unmakable() {
      throw new IllegalStateException("not today");
    }
  }

  @Test
  void withoutPluginsThereIsAnEmptyPlatform() throws Exception {
    try (URLClassLoader none = new URLClassLoader(new URL[0], null);
        Platform platform = PlainPlatform.open(none)) {
      assertThat(platform.contributions()).isEmpty();
      assertThat(platform.corpus().snapshot().documents()).isEmpty();
    }
  }
}
