package org.annalist.plugin.checks;

import org.annalist.api.extract.Extractor;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.CorpusExtractorContract;

class ConsistencyChecksTest extends CorpusExtractorContract {

  @Override
  protected Extractor plugin() {
    return new ConsistencyChecks();
  }

  @Override
  protected AnnotatedCorpus corpus() {
    return Told.corpus(
        Told.in("a.txt", "Đến ngày 1-6-2024 xong 9/20 công trình.")
            .progress("9/20", 9, 20, "2024-06-01"),
        Told.in("b.txt", "Ngày 1-6-2024 mới xong 8/20 công trình (45%).")
            .progress("8/20", 8, 20, "2024-06-01")
            .percent("45%", 45));
  }
}
