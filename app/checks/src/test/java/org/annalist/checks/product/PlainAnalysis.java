package org.annalist.checks.product;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.annalist.api.Problem;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.platform.Platform;
import org.annalist.runtime.PlainPlatform;

/**
 * A program without OSGi that does what {@code annalist analyse} does. Its arguments are the output
 * folder and the documents.
 */
public final class PlainAnalysis {

  private PlainAnalysis() {}

  /** Ends with code 1 if anything failed. */
  public static void main(String[] arguments) throws Exception {
    Path out = Path.of(arguments[0]);
    List<Path> paths = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    try (Platform platform = PlainPlatform.open(PlainAnalysis.class.getClassLoader())) {
      ImportReport report = platform.corpus().add(ImportRequest.of(paths)).await();
      report.failures().forEach(System.err::println);
      for (String format : List.of("json", "report", "csv")) {
        Path target = format.equals("csv") ? out.resolve("facts.csv") : out;
        List<Problem> problems =
            platform
                .export(format, platform.corpus().snapshot(), Locale.forLanguageTag("vi"), target)
                .await();
        problems.forEach(System.err::println);
      }
      if (!report.failures().isEmpty()) {
        System.exit(1);
      }
    }
  }
}
