package org.annalist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.platform.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Analyses documents and writes what was found. */
@Command(
    name = "analyse",
    aliases = "analyze",
    mixinStandardHelpOptions = true,
    description =
        "Analyses documents and writes to DIR: one JSON file for each document, under its path inside"
            + " the argument; report.html; facts.csv.")
final class AnalyseCommand implements Callable<Integer> {

  private final Platform platform;
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders or zip archives.")
  private List<Path> paths;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Output folder.")
  private Path out;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Documents worked on at once; by default as many as there are cores.")
  private Integer jobs;

  @Option(
      names = "--explain",
      description =
          "Also write, for each annotation, its rule and evidence to NAME.explain.json: for entities"
              + " and series too, which are found over all documents.")
  private boolean explain;

  @Option(
      names = "--explain-span",
      paramLabel = "FILE:BEGIN-END",
      converter = SpanQuestion.Converter.class,
      description =
          "Write to FILE.explain.json what was found at this span and why, and for each extractor"
              + " that found nothing there, why not: what it saw, what it read, whether the words"
              + " alone would match, and what it found nearest. FILE is the path inside the"
              + " argument, BEGIN and END count characters as the JSON files do. May be repeated.")
  private List<SpanQuestion> questions = List.of();

  @Option(
      names = "--lexicons",
      paramLabel = "DIR",
      description =
          "Terms of your own: each file NAME.tsv in DIR holds terms for the lexicon NAME, such as"
              + " entities.tsv. UTF-8, one TERM<tab>CATEGORY on a line, # begins a comment. A"
              + " category of the lexicon entities is PERSON, POSITION, ORGANIZATION, LOCATION or"
              + " LEGAL_DOCUMENT.")
  private Path lexicons;

  @Option(names = "--quiet", description = "No progress on standard error.")
  private boolean quiet;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "vi",
      description = "Language of the report: vi or en.")
  private String language;

  AnalyseCommand(Platform platform, Console console) {
    this.platform = platform;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (jobs != null && jobs < 1) {
      console.error("--jobs takes a number of at least 1, not " + jobs + ".");
      return ExitCode.USAGE;
    }
    OutputFolder folder = new OutputFolder(out);
    try {
      folder.prepare();
      if (lexicons != null) {
        addTerms();
      }
    } catch (IOException e) {
      console.error(OutputFolder.message(out, e));
      return ExitCode.USAGE;
    } catch (LexiconFolder.Unusable e) {
      console.error(e.getMessage());
      return ExitCode.USAGE;
    }
    Importing importing = new Importing(platform, console, quiet);
    ImportReport report = importing.run(paths, jobs == null ? 0 : jobs);
    Snapshot snapshot = platform.corpus().snapshot();
    boolean complete = true;
    if (!report.documents().isEmpty()) {
      try {
        complete = write(snapshot, folder);
      } catch (OutputFolder.NotWritable e) {
        console.error(e.getMessage());
        return ExitCode.USAGE;
      }
    }
    int code = importing.conclude(report);
    return code == ExitCode.OK && !complete ? ExitCode.INCOMPLETE : code;
  }

  private void addTerms() throws LexiconFolder.Unusable {
    Snapshot before = platform.corpus().snapshot();
    for (Edit.AddTerm edit : new LexiconFolder(lexicons).terms()) {
      // A platform that keeps a journal may have the term from an earlier session.
      if (!before.terms(edit.lexicon()).contains(edit.term())) {
        platform.corpus().apply(edit);
      }
    }
  }

  /** Writes the results; whether all that was asked for could be written. */
  private boolean write(Snapshot snapshot, OutputFolder folder)
      throws InterruptedException, OutputFolder.NotWritable {
    Exporting exporting =
        new Exporting(platform, snapshot, Locale.forLanguageTag(language), folder);
    List<Problem> problems = exporting.all();
    problems.forEach(problem -> console.error(problem.toString()));
    boolean complete =
        problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    if (!explain && questions.isEmpty()) {
      return complete;
    }
    List<String> unanswered =
        new ExplanationWriter(platform, snapshot, folder).write(explain, questions);
    unanswered.forEach(console::error);
    return complete && unanswered.isEmpty();
  }
}
