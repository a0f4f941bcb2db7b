package org.annalist.plugin.load.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.document.Draft;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.testkit.LoadRun;
import org.annalist.testkit.LoaderContract;
import org.junit.jupiter.api.Test;

class TextLoaderTest extends LoaderContract {

  private static final String TEXT = "Xã Bình Sơn họp dân.\r\nHọp xong lúc 9 giờ.\n";

  @Override
  protected Loader plugin() {
    return new TextLoader();
  }

  @Override
  protected Map<String, byte[]> files() {
    return Map.of(
        "a.txt",
        TEXT.getBytes(StandardCharsets.UTF_8),
        "b.text",
        ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void keepsLineEndsAndDropsTheByteOrderMark() throws LoadException {
    assertThat(draft("b.text", files().get("b.text")).text()).isEqualTo(TEXT);
    assertThat(draft("b.text", files().get("b.text")).encoding()).isEqualTo("UTF-16LE");
    assertThat(draft("a.txt", files().get("a.txt")).text()).isEqualTo(TEXT);
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws LoadException {
    assertThat(draft("empty.txt", new byte[0]).text()).isEmpty();
  }

  @Test
  void aDamagedByteIsShownAndNamed() throws LoadException {
    byte[] bytes = (TEXT + "Tỉnh A").getBytes(StandardCharsets.UTF_8);
    int damaged = bytes.length - 1;
    bytes[damaged] = (byte) 0xFF;
    List<Loaded.Item> items = LoadRun.on("damaged.txt", bytes).load(plugin());
    Problem problem = ((Loaded.Fault) items.get(0)).problem();
    String text = ((Loaded.Text) items.get(1)).draft().text();
    assertThat(text).endsWith("Tỉnh \uFFFD");
    assertThat(problem.message()).contains("byte " + damaged).contains("line 3");
    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
    assertThat(problem.place()).contains(Place.of("damaged.txt", text.length() - 1, text.length()));
  }

  @Test
  void refusesWhatIsNotText() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    assertThatThrownBy(() -> LoadRun.on("picture.txt", picture).load(plugin()))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("picture.txt");
  }

  @Test
  void refusesALegacyEncodingRatherThanShowingRubbish() {
    byte[] legacy = "Hà Nội, ngày 5 tháng 6".getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < legacy.length; i += 3) {
      legacy[i] = (byte) 0xB5;
    }
    assertThatThrownBy(() -> LoadRun.on("legacy.txt", legacy).load(plugin()))
        .isInstanceOfSatisfying(LoadException.class, e -> assertThat(e.remedy()).contains("UTF-8"));
  }

  private Draft draft(String name, byte[] bytes) throws LoadException {
    return LoadRun.on(name, bytes).load(plugin()).stream()
        .filter(Loaded.Text.class::isInstance)
        .map(item -> ((Loaded.Text) item).draft())
        .findFirst()
        .orElseThrow();
  }
}
