package org.annalist.plugin.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annalist.api.export.Exporter;
import org.annalist.testkit.ExportRun;
import org.annalist.testkit.ExporterContract;
import org.annalist.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;

class ReportExporterTest extends ExporterContract {

  @Override
  protected Exporter plugin() {
    return new ReportExporter();
  }

  @Test
  void isOnePageThatNeedsNothingElse() throws IOException {
    assertThat(ExportRun.on(SampleCorpus.corpus()).export(plugin()).files())
        .containsOnlyKeys("report.html");
    assertThat(page()).doesNotContain("src=").doesNotContain("<script").doesNotContain("http");
  }

  @Test
  void everyLinkLeadsToAnAnchorOfThePage() throws IOException {
    String page = page();
    Set<String> anchors = all(page, "id=\"([^\"]+)\"");
    Set<String> links = all(page, "href=\"#([^\"]+)\"");
    assertThat(links).isNotEmpty().isSubsetOf(anchors);
  }

  @Test
  void drawsASeriesWithAllItsPoints() throws IOException {
    String page = page();
    assertThat(page).contains("<svg");
    assertThat(all(page, "class=\"(value)\"")).isNotEmpty();
  }

  private String page() throws IOException {
    byte[] file = ExportRun.on(SampleCorpus.corpus()).export(plugin()).files().get("report.html");
    return new String(file, StandardCharsets.UTF_8);
  }

  private static Set<String> all(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
