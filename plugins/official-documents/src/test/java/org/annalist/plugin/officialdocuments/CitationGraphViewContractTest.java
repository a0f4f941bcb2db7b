package org.annalist.plugin.officialdocuments;

import org.annalist.api.view.View;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.ViewContract;

class CitationGraphViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new CitationGraphView();
  }

  @Override
  protected AnnotatedCorpus corpus() {
    return Sample.corpus();
  }
}
