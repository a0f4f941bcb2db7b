package org.annalist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.platform.ExportFormat;
import org.annalist.api.platform.Platform;
import org.annalist.api.view.ViewModel;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the documents, or what a view shows of them, in one format. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Analyses documents and writes one format, or what a view shows.")
final class ExportCommand implements Callable<Integer> {

  private final Platform platform;
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders or zip archives.")
  private List<Path> paths;

  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Output file, or folder for a format of several files.")
  private Path out;

  @Option(names = "--quiet", description = "No progress on standard error.")
  private boolean quiet;

  @Option(names = "--lang", paramLabel = "LANG", defaultValue = "vi", description = "vi or en.")
  private String language;

  /** Either a format, or a view. */
  private static final class What {
    @Option(names = "--as", paramLabel = "FORMAT", description = "Format, such as json or csv.")
    private String format;

    @Option(names = "--view", paramLabel = "ID", description = "View, such as people; as a table.")
    private String view;
  }

  ExportCommand(Platform platform, Console console) {
    this.platform = platform;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    String wrong = misuse();
    if (!wrong.isEmpty()) {
      console.error(wrong);
      return ExitCode.USAGE;
    }
    Importing importing = new Importing(platform, console, quiet);
    ImportReport report = importing.run(paths, 0);
    Snapshot snapshot = platform.corpus().snapshot();
    try {
      List<Problem> problems = what.format != null ? exportCorpus(snapshot) : exportView(snapshot);
      problems.forEach(problem -> console.error(problem.toString()));
    } catch (OutputFolder.NotWritable e) {
      console.error(e.getMessage());
      return ExitCode.USAGE;
    }
    return importing.conclude(report);
  }

  private String misuse() {
    if (what.format != null) {
      List<String> known =
          platform.formats().stream().filter(f -> !f.ofView()).map(ExportFormat::name).toList();
      return known.contains(what.format)
          ? ""
          : "There is no format " + what.format + ". There are: " + String.join(", ", known) + ".";
    }
    List<String> known = platform.views().stream().map(v -> v.id()).toList();
    return known.contains(what.view)
        ? ""
        : "There is no view " + what.view + ". There are: " + String.join(", ", known) + ".";
  }

  private List<Problem> exportCorpus(Snapshot snapshot)
      throws InterruptedException, OutputFolder.NotWritable {
    return Exporting.write(platform, what.format, snapshot, locale(), out);
  }

  private List<Problem> exportView(Snapshot snapshot)
      throws InterruptedException, OutputFolder.NotWritable {
    ViewModel model = platform.show(what.view, snapshot, locale(), Selection.NONE).await();
    try {
      return platform.export("view-csv", snapshot, model, locale(), out).await();
    } catch (CompletionException e) {
      if (e.getCause() instanceof java.io.IOException cause) {
        throw new OutputFolder.NotWritable(OutputFolder.message(out, cause), cause);
      }
      throw e;
    }
  }

  private Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
