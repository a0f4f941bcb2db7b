package org.annalist.plugin.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.api.annotation.Layers;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.osgi.service.component.annotations.Component;

/** Reports statements that contradict themselves or each other. */
@Component
@ExtractorInfo(
    name = "checks",
    reads = {
      Layers.CREATED_NAME,
      Layers.FIGURES_NAME,
      Layers.HOLDINGS_NAME,
      Layers.OFFICIAL_DOCUMENTS_NAME,
      Layers.BREAKDOWNS_NAME,
      Layers.REPRINTS_NAME,
      Layers.IDENTITIES_NAME,
      Layers.LINKS_NAME,
      Layers.SERIES_NAME,
      Layers.POINTS_NAME
    },
    writes = Verdict.LAYER_NAME,
    scope = Scope.CORPUS)
public final class ConsistencyChecks implements Extractor {

  private static final Comparator<Alarm> ORDER =
      Comparator.comparing((Alarm alarm) -> alarm.places().get(0))
          .thenComparing(Alarm::kind)
          .thenComparing(Alarm::operands);

  @Override
  public Findings extract(ExtractRequest request) {
    Evidence evidence = new Evidence(request);
    List<Alarm> alarms = new ArrayList<>();
    for (Check check :
        List.of(
            new SumCheck(),
            new ShareCheck(),
            new ProgressCheck(),
            new HolderCheck(),
            new TitleCheck())) {
      evidence.check();
      check.run(evidence, alarms::add);
    }
    alarms.sort(ORDER);
    Findings.Builder findings = Findings.of(request);
    alarms.forEach(alarm -> alarm.write(findings));
    return findings.build();
  }
}
