package org.annalist.plugin.facts;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layers;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.osgi.service.component.annotations.Component;

/** Finds the facts and events of one document. */
@Component
@ExtractorInfo(
    name = "facts",
    reads = {Layers.ENTITIES_NAME, Layers.TIMES_NAME, Layers.CREATED_NAME, Layers.FIGURES_NAME},
    writes = {
      Layers.HOLDINGS_NAME,
      Layers.OFFICIAL_DOCUMENTS_NAME,
      Layers.BREAKDOWNS_NAME,
      Layers.PROGRESS_NAME,
      Layers.EVENTS_NAME,
      Layers.INDICATORS_NAME,
      Layers.CITATIONS_NAME,
      Layers.ASSIGNMENTS_NAME
    })
public final class FactsExtractor implements Extractor {

  @Override
  public Findings extract(ExtractRequest request) {
    Reading reading = Reading.of(request);
    CountingDay now = new CountingDay(reading);
    Optional<FormHeader.Header> header = new FormHeader(reading).read();
    Findings.Builder findings = Findings.of(request);
    new HoldingFinder(reading).find(findings);
    new OfficialDocumentFinder(reading, header).find(findings);
    List<Sum> sums = new SumFinder(reading).find();
    sums.addAll(new TableSumFinder(reading).find());
    Sum.write(sums, reading, findings);
    List<ProgressFinder.Done> done = new ProgressFinder(reading, sums, now).find(findings);
    new EventFinder(reading).find(findings);
    Indicators indicators = new Indicators(findings);
    new TableIndicatorFinder(reading).find(indicators);
    new ProgrammeCountFinder(reading).find(done, indicators);
    new ChangeFinder(reading).find(indicators);
    new IndicatorFinder(reading, now).find(indicators);
    new CitationFinder(reading, header).find(findings);
    List<Span> taskTables = new TaskTableFinder(reading).find(findings);
    new AssignmentFinder(reading, taskTables).find(findings);
    return findings.build();
  }
}
