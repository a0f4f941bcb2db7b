package org.annalist.runtime.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.load.Loader;
import org.annalist.api.platform.Bundles;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.InstalledBundle;
import org.annalist.api.platform.Platform;
import org.annalist.runtime.sample.PlainLoader;
import org.annalist.runtime.sample.Word;
import org.annalist.runtime.sample.WordExtractor;
import org.annalist.runtime.sample.WordsActivator;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.launch.Framework;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The registry in a real framework, with a real bundle that comes, goes and comes in a new version.
 */
class PlatformOnFelixTest {

  private static final String API =
      "org.annalist.api,org.annalist.api.annotation,org.annalist.api.corpus,"
          + "org.annalist.api.document,org.annalist.api.extract";

  @TempDir private Path folder;

  private Framework framework;
  private PlatformComponent component;
  private RecordingTracker tracker;
  private Platform platform;

  /** Does what Declarative Services do: tells the component of services as they come and go. */
  private final class RecordingTracker extends ServiceTracker<Extractor, Extractor> {
    RecordingTracker(BundleContext context) {
      super(context, Extractor.class, null);
    }

    @Override
    public Extractor addingService(ServiceReference<Extractor> reference) {
      Extractor extractor = super.addingService(reference);
      component.addExtractor(reference, extractor);
      return extractor;
    }

    @Override
    public void removedService(ServiceReference<Extractor> reference, Extractor extractor) {
      component.removeExtractor(reference);
      super.removedService(reference, extractor);
    }
  }

  @BeforeEach
  void start() throws Exception {
    framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    folder.resolve("cache").toString(),
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                    API,
                    "annalist.plugins",
                    folder.resolve("absent") + File.pathSeparator + folder.resolve("plugins")));
    Files.createDirectory(folder.resolve("plugins"));
    framework.start();
    BundleContext context = framework.getBundleContext();
    component = new PlatformComponent(context);
    component.activate(context);
    tracker = new RecordingTracker(context);
    tracker.open();
    platform = context.getService(context.getServiceReference(Platform.class));
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put("loader.name", "plain");
    properties.put("loader.mediaTypes", "text/plain");
    properties.put("loader.extensions", "txt");
    Loader loader = new PlainLoader();
    component.addLoader(
        context.registerService(Loader.class, loader, properties).getReference(), loader);
  }

  @AfterEach
  void stop() throws Exception {
    tracker.close();
    component.deactivate();
    framework.stop();
    framework.waitForStop(10_000);
  }

  private Path jar(String version) throws Exception {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
    main.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.example.words");
    main.putValue(Constants.BUNDLE_VERSION, version);
    main.putValue(Constants.BUNDLE_ACTIVATOR, WordsActivator.class.getName());
    main.putValue(Constants.IMPORT_PACKAGE, API + ",org.osgi.framework");
    Path file = folder.resolve("words-" + version + ".jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (Class<?> type :
          List.of(WordsActivator.class, WordExtractor.class, Word.class, Word.Kind.class)) {
        String name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
          in.transferTo(jar);
        }
      }
    }
    return file;
  }

  private Bundle install(String version) throws Exception {
    Bundle bundle = framework.getBundleContext().installBundle(jar(version).toUri().toString());
    bundle.start();
    return bundle;
  }

  private void add(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    assertThat(platform.corpus().add(ImportRequest.of(List.of(file))).await().failures()).isEmpty();
  }

  private List<Contribution> extractors() {
    return platform.contributions().stream()
        .filter(c -> c.kind() == Contribution.Kind.EXTRACTOR)
        .toList();
  }

  private void assertWords(int count, String version, boolean stale) {
    Cursor<?> words = platform.corpus().snapshot().cursor("org.example.words");
    int found = 0;
    while (words.next()) {
      found++;
      assertThat(words.producer().version()).isEqualTo(version);
      assertThat(words.stale()).isEqualTo(stale);
    }
    assertThat(found).isEqualTo(count);
  }

  @Test
  void aBundleIsNamedAndItsExtractorWorks() throws Exception {
    Bundle bundle = install("2.1.0");

    assertThat(extractors())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.name()).isEqualTo("words");
              assertThat(c.bundle()).isEqualTo("org.example.words");
              assertThat(c.version()).isEqualTo("2.1.0");
              assertThat(c.state()).isEqualTo(Contribution.State.ACTIVE);
            });
    assertThat(bundle.loadClass(Word.class.getName())).isNotEqualTo(Word.class);
    add("Hà Nội và Huế");
    assertWords(3, "2.1.0", false);
  }

  @Test
  void aPluginIsStoppedAndStartedByItsName() throws Exception {
    install("2.1.0");
    Bundles bundles = platform.bundles();
    assertThat(plugin(bundles).state()).isEqualTo(InstalledBundle.State.RUNNING);
    bundles.stop("org.example.words");
    assertThat(plugin(bundles).state()).isEqualTo(InstalledBundle.State.STOPPED);
    assertThat(extractors()).isEmpty();
    bundles.start("org.example.words");
    assertThat(plugin(bundles).state()).isEqualTo(InstalledBundle.State.RUNNING);
    assertThat(extractors()).hasSize(1);
  }

  private static InstalledBundle plugin(Bundles bundles) {
    return bundles.all().stream().filter(InstalledBundle::isPlugin).findFirst().orElseThrow();
  }

  @Test
  void aJarIsInstalledAsAFileOfTheFolderThatCanBeWritten() throws Exception {
    Path installed = platform.bundles().install(jar("2.1.0"));
    assertThat(installed).isEqualTo(folder.resolve("plugins/words-2.1.0.jar")).exists();
    assertThat(folder.resolve("plugins")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aNewerJarTakesThePlaceOfTheOlderFileAndGoesWithIt() throws Exception {
    Path old = platform.bundles().install(jar("2.1.0"));
    framework.getBundleContext().installBundle(old.toUri().toString());
    Path file = platform.bundles().install(jar("2.2.0"));
    assertThat(file).isEqualTo(old).hasSameBinaryContentAs(folder.resolve("words-2.2.0.jar"));
    platform.bundles().uninstall("org.example.words");
    assertThat(file).doesNotExist();
  }

  @Test
  void whatIsNoPluginIsRefusedInWords() throws Exception {
    Path text = Files.writeString(folder.resolve("a.jar"), "no jar");
    assertThatThrownBy(() -> platform.bundles().install(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no jar file");
    assertThatThrownBy(() -> platform.bundles().stop("org.example.absent"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no plugin org.example.absent");
    assertThatThrownBy(() -> platform.bundles().stop("org.apache.felix.framework"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatABundleFoundStaysWhenItGoesAndIsDoneAgainByItsNextVersion() throws Exception {
    Bundle old = install("2.1.0");
    add("Hà Nội và Huế");

    old.uninstall();
    awaitRefreshed();
    assertThat(extractors()).isEmpty();
    assertWords(3, "2.1.0", true);

    install("2.2.0");
    awaitRefreshed();
    assertWords(3, "2.2.0", false);
  }

  @Test
  void aSecondBundleOfTheSameNameIsRefusedUntilTheFirstGoes() throws Exception {
    Bundle first = install("2.1.0");
    install("2.2.0");

    assertThat(extractors())
        .extracting(Contribution::state)
        .containsExactlyInAnyOrder(Contribution.State.ACTIVE, Contribution.State.REFUSED);

    first.stop();
    assertThat(extractors())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.state()).isEqualTo(Contribution.State.ACTIVE);
              assertThat(c.version()).isEqualTo("2.2.0");
            });
  }

  @Test
  void callsToExitAreRefusedFromTheBeginning() {
    assertThat(framework.getBundleContext().getServiceReference(WeavingHook.class)).isNotNull();
  }

  private void awaitRefreshed() throws InterruptedException {
    ((org.annalist.runtime.RuntimePlatform) platform).awaitRefreshed();
  }
}
