package org.annalist.runtime.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.runtime.registry.LoaderPlugin;
import org.annalist.runtime.registry.Properties;
import org.annalist.runtime.registry.Registry;
import org.annalist.runtime.sample.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String detect(String name, String head) {
    return MediaTypes.detect(name, bytes(head), List.of());
  }

  private static List<LoaderPlugin> loaders(Map<String, Object> first, Map<String, Object> second) {
    Registry registry = new Registry(met -> {}, () -> {});
    Loader nothing = request -> Loaded.of(List.of());
    registry.add(nothing, Properties.of(first), Bench.HOME);
    registry.add(nothing, Properties.of(second), Bench.HOME);
    return registry.roster().loaders();
  }

  private static Map<String, Object> loader(String name, String type, String extension, int rank) {
    return Map.of(
        "loader.name",
        name,
        "loader.mediaTypes",
        type,
        "loader.extensions",
        extension,
        "loader.rank",
        rank);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, xin chào, text/plain",
    "A.TXT, xin chào, text/plain",
    "noname, xin chào, text/plain",
    "noname, '<!DOCTYPE html><p>x', text/html",
    "noname, '  <html lang=vi>', text/html",
    "a.html, plain words, text/html",
    "a.docx, 'PK\u0003\u0004..', application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "a.zip, 'PK\u0003\u0004..', application/zip",
    "a.txt, 'PK\u0003\u0004..', application/zip",
    "a.txt, %PDF-1.7, application/pdf",
    "a.txt, '{\\rtf1', application/rtf",
    "report.pdf, not a pdf, application/pdf",
    "a.doc, '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', application/x-ole-storage",
    "photo.txt, '\u00FF\u00D8\u00FF\u00E0', image/jpeg"
  })
  void bytesSayMoreThanNamesUnlessTheyCannot(String name, String head, String type) {
    assertThat(detect(name, head)).isEqualTo(type);
  }

  @Test
  void tellsTextOf16BitUnitsFromBinaries() {
    String wide =
        new String("xin chao".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    assertThat(detect("noname", wide)).isEqualTo("text/plain");
    assertThat(detect("noname", "\u00FF\u00FE" + wide)).isEqualTo("text/plain");
    assertThat(detect("noname", "\u0000\u0000\u0001\u0000\u0002\u0000\u0000"))
        .isEqualTo(MediaTypes.UNKNOWN);
    assertThat(detect("noname", "")).isEqualTo("text/plain");
  }

  @Test
  void aLoaderClaimsItsExtension() {
    List<LoaderPlugin> loaders =
        loaders(loader("one", "x/one", "one", 0), loader("two", "x/two", "two", 0));

    assertThat(MediaTypes.detect("a.two", bytes("words"), loaders)).isEqualTo("x/two");
    assertThat(MediaTypes.loader("x/two", loaders))
        .get()
        .extracting(LoaderPlugin::name)
        .isEqualTo("two");
    assertThat(MediaTypes.loader("x/three", loaders)).isEmpty();
  }

  @Test
  void theHigherRankReadsThenTheFirstByName() {
    assertThat(
            MediaTypes.loader(
                "x/y", loaders(loader("b", "x/y", "y", 1), loader("a", "x/y", "y", 0))))
        .get()
        .extracting(LoaderPlugin::name)
        .isEqualTo("b");
    List<LoaderPlugin> equal = loaders(loader("b", "x/y", "y", 0), loader("a", "x/y", "y", 0));
    assertThat(MediaTypes.loader("x/y", equal)).get().extracting(LoaderPlugin::name).isEqualTo("a");
  }

  @Test
  void aLoaderThatIsOffReadsNothing() {
    List<LoaderPlugin> loaders = loaders(loader("b", "x/y", "y", 1), loader("a", "x/y", "y", 0));
    loaders.stream().filter(l -> l.name().equals("b")).forEach(l -> l.switchOff("it hangs"));

    assertThat(MediaTypes.loader("x/y", loaders))
        .get()
        .extracting(LoaderPlugin::name)
        .isEqualTo("a");
  }
}
