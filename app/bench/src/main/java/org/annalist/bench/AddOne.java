package org.annalist.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.platform.Platform;
import org.annalist.runtime.PlainPlatform;

/**
 * How long it takes until one document that is added to a large corpus is analysed, and all that is
 * found across documents is up to date.
 */
public final class AddOne {

  private static final String TEXT =
      "Ngày 5/6/2024, Chủ tịch UBND huyện Mai Trung Lê Bá Thuần ký Quyết định số %d/QĐ-UBND. Đến nay,"
          + " 12/20 đề án của Chương trình số 05-CTr/HU đã hoàn thành.%n";

  private AddOne() {}

  /** Measures on the corpus of {@link BenchText}, and prints each round and the best. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = Integer.getInteger("annalist.bench.rounds", 3);
    Path folder = Files.createTempDirectory("annalist-bench");
    try (Platform platform = PlainPlatform.open(AddOne.class.getClassLoader())) {
      platform.corpus().add(new ImportRequest(List.of(BenchText.folder()), 2)).await();
      int documents = platform.corpus().snapshot().documents().size();
      double best = Double.MAX_VALUE;
      double cpu = Double.MAX_VALUE;
      for (int round = 1; round <= rounds; round++) {
        Path added = Files.writeString(folder.resolve(round + ".txt"), TEXT.formatted(round));
        long worked = processor();
        long begun = System.nanoTime();
        platform.corpus().add(ImportRequest.of(List.of(added))).await();
        double seconds = (System.nanoTime() - begun) / 1e9;
        best = Math.min(best, seconds);
        cpu = Math.min(cpu, (processor() - worked) / 1e9);
        Files.delete(added);
        System.err.printf(Locale.ROOT, "round %d  %6.2f s%n", round, seconds);
      }
      System.out.printf(
          Locale.ROOT,
          "one document added to %d: %.2f s until all is linked, %.2f s of processor time%n",
          documents,
          best,
          cpu);
    } finally {
      Files.delete(folder);
    }
  }

  /** Nanoseconds that processors worked for this virtual machine. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
