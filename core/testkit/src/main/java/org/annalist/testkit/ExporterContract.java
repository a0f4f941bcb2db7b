package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.annalist.api.Setting;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.document.Document;
import org.annalist.api.document.Metadata;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.ViewModel;
import org.junit.jupiter.api.Test;

/**
 * What every exporter promises.
 *
 * <p>An exporter of a format that spreadsheets open also says which cells a spreadsheet reads from
 * its files, see {@link #cells}.
 */
public abstract class ExporterContract extends PluginContract<Exporter> {

  private static final long SEED = 20230419;
  private static final int COPIES = 300;
  private static final Set<String> SPREADSHEETS = Set.of("csv", "tsv", "xlsx", "ods");
  private static final List<String> FORMULAS =
      List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "＝1+1");

  /** A corpus of which the exporter writes something. */
  protected AnnotatedCorpus corpus() {
    return SampleCorpus.corpus();
  }

  /** What a view shows of a corpus; for exporters of views. */
  protected ViewModel model(AnnotatedCorpus corpus) {
    Table.Column name = new Table.Column("name", "Name", false, 1);
    RowsTable.Builder table = RowsTable.of(name).title("Names");
    corpus
        .documents()
        .forEach(
            document ->
                document
                    .annotations(Layers.HOLDINGS)
                    .forEach(
                        a ->
                            table.row(
                                document.document().id() + a.span(),
                                List.of(Cell.of(a.value().person())),
                                List.of())));
    return table.build();
  }

  /**
   * The cells that a spreadsheet reads from what was written, by the rules of the format but not of
   * any other part of the exporter; none for formats that no spreadsheet opens.
   */
  protected List<String> cells(SortedMap<String, byte[]> files) {
    return List.of();
  }

  @Override
  final Class<Exporter> extensionPoint() {
    return Exporter.class;
  }

  @Override
  final List<Setting> settings(Exporter plugin) {
    return plugin.settings();
  }

  @Override
  final List<String> labels(Exporter plugin) {
    return List.of(info(plugin).label());
  }

  @Test
  void carriesMetadata() {
    ExporterInfo info = info(plugin());
    assertThat(info.format()).matches(NAME);
    assertThat(info.label()).as("label, as a key of the resource bundle").startsWith("%");
    assertThat(info.target()).isIn(ExporterInfo.FILE, ExporterInfo.FOLDER);
  }

  @Test
  void writesSomethingInBothLanguages() throws IOException {
    for (Locale locale : LOCALES) {
      SortedMap<String, byte[]> files = run(corpus()).withLocale(locale).export(plugin()).files();
      assertThat(files).as("files in %s", locale).isNotEmpty();
      assertThat(files.values()).as("files in %s", locale).allMatch(bytes -> bytes.length > 0);
    }
  }

  @Test
  void writesAnEmptyCorpus() throws IOException {
    assertThat(run(AnnotatedCorpus.EMPTY).export(plugin()).open()).isZero();
  }

  @Test
  void closesWhatItOpens() throws IOException {
    assertThat(run(corpus()).export(plugin()).open()).as("open files").isZero();
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Exporter plugin = plugin();
    Map<String, String> first = written(plugin, corpus());
    assertThat(written(plugin, corpus())).as("same instance").isEqualTo(first);
    assertThat(written(plugin(), corpus())).as("new instance").isEqualTo(first);
  }

  @Test
  void keepsNothingFromOneExportToTheNext() throws IOException {
    Exporter plugin = plugin();
    written(plugin, AnnotatedCorpus.EMPTY);
    assertThat(written(plugin, corpus())).isEqualTo(written(plugin(), corpus()));
  }

  @Test
  void writesTheSameBytesInAnyOrderOfImports() throws IOException {
    List<AnnotatedDocument> reversed = new ArrayList<>(corpus().documents());
    Collections.reverse(reversed);
    Map<String, String> there = written(plugin(), AnnotatedCorpus.of(reversed));
    List<AnnotatedDocument> documents = corpus().documents();
    assertThat(written(plugin(), AnnotatedCorpus.of(documents))).isEqualTo(there);
  }

  @Test
  void doesNotSayWhenAFileWasLoaded() throws IOException {
    List<AnnotatedDocument> later =
        corpus().documents().stream()
            .map(document -> document.withMetadata(loaded(document.document().metadata())))
            .toList();
    assertThat(written(plugin(), AnnotatedCorpus.of(later)))
        .isEqualTo(written(plugin(), AnnotatedCorpus.of(corpus().documents())));
  }

  private static Metadata loaded(Metadata metadata) {
    Instant later = Instant.parse("2031-05-06T07:08:09Z");
    return metadata.withIngested(later).withFileDate(later);
  }

  @Test
  void servesEightThreadsAtOnce() throws Exception {
    Map<String, String> alone = written(plugin(), corpus());
    Exporter shared = plugin();
    for (int round = 0; round < 5; round++) {
      assertThat(Threads.atOnce(() -> written(shared, corpus()))).containsOnly(alone);
    }
  }

  @Test
  void writesTheSameEverywhere() throws Exception {
    Map<String, String> here = written(plugin(), corpus());
    assertThat(Surroundings.ofElsewhere(() -> written(plugin(), corpus()))).containsOnly(here);
  }

  @Test
  void tellsThatTheDiskIsFull() throws IOException {
    long length =
        run(corpus()).export(plugin()).files().values().stream().mapToLong(b -> b.length).sum();
    for (long room : new long[] {0, length / 2, length - 1}) {
      assertThatIOException()
          .as("with room for %d of %d bytes", room, length)
          .isThrownBy(() -> run(corpus()).withRoom(room).export(plugin()));
    }
  }

  @Test
  void stopsWhenCancelled() {
    ExportRun cancelled = run(corpus().copied(COPIES)).withCancellation(() -> true);
    assertThatThrownBy(() -> cancelled.export(plugin()))
        .as("on %d copies of the corpus", COPIES)
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void writesNoFormula() throws IOException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (String formula : FORMULAS) {
      Document document =
          Texts.document(
              "=" + documents.size() + ".txt", formula, Metadata.NONE.withTitle(formula));
      Span all = new Span(0, document.text().length());
      documents.add(
          AnnotatedDocument.of(document)
              .with(Layers.ENTITIES, all, Mention.of(EntityType.PERSON).withName(formula))
              .with(Layers.HOLDINGS, all, Holding.of(formula, formula, all, all)));
    }
    AnnotatedCorpus corpus = AnnotatedCorpus.of(documents);
    List<String> cells = cells(run(corpus).export(plugin()).files());
    assertThat(SPREADSHEETS.contains(info(plugin()).format()) && cells.isEmpty())
        .as("the test says which cells a spreadsheet reads")
        .isFalse();
    assertThat(cells)
        .as("cells that a spreadsheet would compute")
        .noneMatch(cell -> cell.matches("(?s)[=+@\t\r＝].*|-.*[^0-9.,].*"));
  }

  @Test
  void survivesGarbage() throws IOException {
    for (Map.Entry<String, String> garbage : Garbage.texts().entrySet()) {
      Document document = Texts.document("garbage.txt", garbage.getValue());
      assertSurvives(garbage.getKey(), AnnotatedCorpus.of(AnnotatedDocument.of(document)));
    }
  }

  @Test
  void survivesLayersFullOfNonsense() throws IOException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (AnnotatedDocument document : corpus().documents()) {
      documents.add(Nonsense.annotate(document.document(), Nonsense.LAYERS, SEED));
    }
    assertSurvives("nonsense", AnnotatedCorpus.of(documents));
  }

  private void assertSurvives(String what, AnnotatedCorpus corpus) throws IOException {
    assertThat(run(corpus).export(plugin()).open()).as("open files on %s", what).isZero();
  }

  private ExportRun run(AnnotatedCorpus corpus) {
    ExportRun run = ExportRun.on(corpus);
    return info(plugin()).ofView() ? run.with(model(corpus)) : run;
  }

  private Map<String, String> written(Exporter plugin, AnnotatedCorpus corpus) throws IOException {
    Map<String, String> written = new TreeMap<>();
    ExportRun.Export export = run(corpus).export(plugin);
    export.files().forEach((path, bytes) -> written.put(path, readable(bytes)));
    written.put("problems", export.problems().toString());
    return written;
  }

  /** Bytes as text, so that a difference can be read; as hexadecimal digits if they are no text. */
  private static String readable(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean same = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    return same ? text : HexFormat.of().formatHex(bytes);
  }

  private static ExporterInfo info(Exporter plugin) {
    ExporterInfo info = plugin.getClass().getAnnotation(ExporterInfo.class);
    assertThat(info).as("@ExporterInfo").isNotNull();
    return info;
  }
}
