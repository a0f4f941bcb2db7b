package org.annalist.checks.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
      window.hands().press("ctrl+3");
      window.hands().type("nguyen hong nhat");
      window.hands().press("Return");
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
  void losesItsTimelineWithTheJarAndHasItAgainWithTheJar() throws Exception {
    Distribution distribution = Distribution.built().copyTo(folder.resolve("annalist"));
    Path jar = distribution.jar("plugins", "timeline");
    Path elsewhere = folder.resolve(jar.getFileName());
    try (LiveWindow window = LiveWindow.open(distribution, folder, DOCUMENT)) {
      window.hands().press("ctrl+3");
      window.hands().type("dong thoi gian");
      window.hands().press("Return");
      window.tab("Dòng thời gian", true);
      Files.move(jar, elsewhere);
      window.tab("Dòng thời gian", false);
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
}
