package org.annalist.plugin.programme;

import org.annalist.api.view.View;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.ViewContract;

class ChangesViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new ChangesView();
  }

  @Override
  protected AnnotatedCorpus corpus() {
    return Sample.corpus();
  }
}
