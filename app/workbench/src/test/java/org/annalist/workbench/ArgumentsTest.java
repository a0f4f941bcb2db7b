package org.annalist.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void nothingOpensWhatWasOpenLast() {
    assertThat(Arguments.of(List.of()).paths()).isEmpty();
  }

  @Test
  void readsPathsAndTheFolderOfPictures() {
    Arguments open = Arguments.of(List.of("open", "a.txt", "b"));
    assertThat(open.paths()).containsExactly(Path.of("a.txt"), Path.of("b"));
    assertThat(open.shots()).isEmpty();
    Arguments shots = Arguments.of(List.of("shots", "a.txt", "--out", "pictures"));
    assertThat(shots.shots()).contains(Path.of("pictures"));
    assertThat(shots.paths()).containsExactly(Path.of("a.txt"));
  }

  @Test
  void saysHowItIsUsed() {
    for (List<String> wrong :
        List.of(
            List.of("open"),
            List.of("shots", "a.txt"),
            List.of("shots", "--out", "d"),
            List.of("close", "a.txt"))) {
      assertThatThrownBy(() -> Arguments.of(wrong)).hasMessageContaining("open PATH");
    }
    assertThat(new WorkbenchService(new FakePlatform()).applyAsInt(List.of("open"))).isEqualTo(2);
  }
}
