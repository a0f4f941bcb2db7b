package org.annalist.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.annalist.api.Problem;
import org.annalist.runtime.sample.Bench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToldTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @TempDir private Path folder;

  @Test
  void problemsOfReadingAreToldInTheReadersLanguage() throws Exception {
    Path binary = folder.resolve("ảnh chụp.bin");
    Files.write(binary, new byte[] {0, 1, 2, 0, 0, 5, 0, 0});
    try (Bench bench = Bench.with()) {
      List<Problem> failures = bench.add(binary, folder.resolve("không có")).failures();

      assertThat(failures)
          .extracting(problem -> problem.told(VIETNAMESE).message())
          .containsExactlyInAnyOrder(
              "ảnh chụp.bin thuộc loại mà chưa phần bổ trợ nào đọc được",
              "Không có tệp hay thư mục " + folder.resolve("không có"));
      assertThat(failures)
          .allSatisfy(
              problem -> {
                assertThat(problem.told(VIETNAMESE).remedy()).isNotEqualTo(problem.remedy());
                assertThat(problem.told(VIETNAMESE)).hasSameHashCodeAs(problem.told(VIETNAMESE));
                assertThat(problem.told(Locale.ENGLISH)).isEqualTo(problem);
                assertThat(problem.in("x").by("y").told(VIETNAMESE).message())
                    .isEqualTo(problem.told(VIETNAMESE).message());
              });
    }
  }
}
