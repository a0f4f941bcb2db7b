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

  @TempDir Path folder;

  @BeforeAll
  static void needsADisplay() {
    assumeThat(System.getenv("DISPLAY")).as("a display for the window").isNotBlank();
  }

  @Test
  void findsAPersonByKeysAndShowsThatPersonInEveryView() throws Exception {
    try (LiveWindow window = LiveWindow.open(Distribution.built(), folder, Corpus.TEXTS)) {
      window.shows("12.221 ≠");
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
      window.hands().click(window.shows("12.221 ≠"));
      LiveWindow.Told told = window.told("a problem is selected", said -> !said.place().isEmpty());
      assertThat(told.place()).startsWith("14-quang-nam");
      assertThat(window.picked("Quảng Nam", text -> !text.isEmpty())).contains("12.221");
    }
  }

  @Test
  void opensTheSentenceOfAPointInAChartByKeysAndByTheMouse() throws Exception {
    try (LiveWindow window = LiveWindow.open(Distribution.built(), folder, Corpus.TEXTS)) {
      window.shows("12.221 ≠");
      window.find("so lieu");
      window.tab("Chỉ tiêu", true);
      window.hands().click(window.shows("Khối huyện"));
      window.told("a series is selected", said -> !said.series().isEmpty());
      walksAndClicks(window, "Biểu đồ", "Right", "Right", "Left", "Left");
    }
  }

  @Test
  void opensTheSentenceOfAnEventByKeysAndByTheMouse() throws Exception {
    try (LiveWindow window = LiveWindow.open(Distribution.built(), folder, DOCUMENT)) {
      window.find("dong thoi gian");
      window.tab("Dòng thời gian", true);
      walksAndClicks(window, "Dòng thời gian", "Down", "Down", "Down");
    }
  }

  /** Walks over items of a drawing by keys, then goes back to the first by a click on it. */
  private static void walksAndClicks(LiveWindow window, String tab, String... keys)
      throws Exception {
    Locator.Area pane = window.locator().pane(tab);
    window.hands().click(new Locator.Area(pane.x(), pane.y(), 16, 16));
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
      window.dialog("F2", "Đặt ngày");
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
