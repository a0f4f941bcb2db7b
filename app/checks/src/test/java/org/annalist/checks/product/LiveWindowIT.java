package org.annalist.checks.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works in the real window with keyboard and mouse, and changes plugins while it is open. */
class LiveWindowIT {

  private static final Path DOCUMENT = Corpus.TEXTS.resolve("06-so-ket-giua-nhiem-ky.txt");

  /** The first of the problems, which shows that the corpus is analysed. */
  private static final String PROBLEM = "Một ngày có hai kết quả";

  @TempDir Path folder;

  @BeforeAll
  static void needsADisplay() {
    assumeThat(System.getenv("DISPLAY")).as("a display for the window").isNotBlank();
  }

  @Test
  void findsAPersonByKeysAndShowsThatPersonInEveryView() throws Exception {
    try (LiveWindow window = LiveWindow.open(Distribution.built(), folder, Corpus.TEXTS)) {
      window.shows(PROBLEM);
      window.find("nguyen hong nhat");
      LiveWindow.Told told = window.told("a person is selected", said -> !said.entity().isEmpty());
      assertThat(told.place()).startsWith("02-so-ket-nam-dau.txt");
      assertThat(window.picked("Thực thể", row -> !row.isEmpty())).contains("Nguyễn Hồng Nhật");
      assertThat(window.picked("16 nội dung", text -> !text.isEmpty()))
          .startsWith("Nguyễn Hồng Nhật");
    }
  }

  @Test
  void opensTheSentenceOfAProblemByTheMouse() throws Exception {
    try (LiveWindow window = LiveWindow.open(Distribution.built(), folder, Corpus.TEXTS)) {
      assertThat(window.clickUntilPlaceChanges(PROBLEM)).startsWith("06-so-ket-giua-nhiem-ky.txt");
      assertThat(window.picked("Nửa nhiệm kỳ", text -> !text.isEmpty())).contains("16");
    }
  }

  @Test
  void opensTheSentenceOfAPointInAChartByKeysAndByTheMouse() throws Exception {
    try (LiveWindow window = LiveWindow.open(Distribution.built(), folder, Corpus.TEXTS)) {
      window.shows(PROBLEM);
      window.find("so lieu");
      window.tab("Chỉ tiêu", true);
      window.hands().click(window.shows("Khối huyện"));
      window.told("a series is selected", said -> !said.series().isEmpty());
      Locator.Area chart = window.locator().pane("Biểu đồ");
      window.hands().click(inCorner(chart, 130));
      walksAndClicks(window, chart, "Right", "Right", "Left", "Left");
    }
  }

  @Test
  void opensTheSentenceOfAnEventByKeysAndByTheMouse() throws Exception {
    try (LiveWindow window = LiveWindow.open(Distribution.built(), folder, DOCUMENT)) {
      window.find("dong thoi gian");
      window.tab("Dòng thời gian", true);
      Locator.Area timeline = window.locator().pane("Dòng thời gian");
      window.hands().click(inCorner(timeline, 85));
      walksAndClicks(window, timeline, "Down", "Down", "Down");
    }
  }

  /** A spot at the left of a view, so far below its top, where its drawing has no item. */
  private static Locator.Area inCorner(Locator.Area pane, int below) {
    return new Locator.Area(pane.x(), pane.y() + below, 16, 16);
  }

  /** Walks over items of a drawing by keys, then goes back to the first by a click on it. */
  private static void walksAndClicks(LiveWindow window, Locator.Area pane, String... keys)
      throws Exception {
    String first = window.pressUntilPlaceChanges(keys[0]);
    BufferedImage atFirst = Screen.picture(pane);
    window.pressUntilPlaceChanges(keys[1]);
    BufferedImage atSecond = Screen.picture(pane);
    for (String key : List.of(keys).subList(2, keys.length)) {
      window.pressUntilPlaceChanges(key);
    }
    List<Locator.Area> edges = Screen.edges(pane, atFirst, atSecond, Screen.picture(pane));
    assertThat(window.clickUntilPlaceIs(first, edges)).as(first + " by a click").isTrue();
  }

  @Test
  void losesItsTimelineWithTheJarAndHasItAgainWithTheJar() throws Exception {
    Distribution distribution = Distribution.built().copyTo(folder.resolve("annalist"));
    Path jar = distribution.jar("plugins", "timeline");
    Path elsewhere = folder.resolve(jar.getFileName());
    try (LiveWindow window = LiveWindow.open(distribution, folder, DOCUMENT)) {
      window.find("dong thoi gian");
      window.tab("Dòng thời gian", true);
      Files.move(jar, elsewhere);
      window.tab("Dòng thời gian", false);
      window.find("dinh tien dung");
      window.told("a person is selected without it", said -> !said.entity().isEmpty());
      Files.move(elsewhere, jar);
      window.tab("Dòng thời gian", true);
    }
  }

  @Test
  void swapsAPluginUnderTheOpenWindowAndLetsGoOfTheOldOne() throws Exception {
    try (LiveWindow window = LiveWindow.open(Distribution.built(), folder, DOCUMENT)) {
      window.swapWitness("2.0.0");
      window.told("the new version is shown", said -> said.version().equals("2.0.0"));
      window.told("the old class loader is collected", said -> said.before().equals("gone"));
    }
  }

  @Test
  void keepsACorrectionAlthoughTheProgramIsKilled() throws Exception {
    try (LiveWindow window = LiveWindow.open(Distribution.built(), folder, DOCUMENT)) {
      window.shows("Đinh Tiến Dũng");
      window.find("dinh tien dung");
      window.told("a person is selected", said -> !said.entity().isEmpty());
      window.dialog("dat ngay cua bai", "Đặt ngày");
      window.hands().type("1999-05-06");
      window.hands().press("Return");
      window.journalTells("1999-05-06");
      window.kill();
    }
    try (LiveWindow again = LiveWindow.open(Distribution.built(), folder, DOCUMENT)) {
      again.shows("1999");
    }
  }
}
