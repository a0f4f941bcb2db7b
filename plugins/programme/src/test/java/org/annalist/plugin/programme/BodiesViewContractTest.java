package org.annalist.plugin.programme;

import org.annalist.api.view.View;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.ViewContract;

class BodiesViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new BodiesView();
  }

  @Override
  protected AnnotatedCorpus corpus() {
    return BodiesViewTest.corpus();
  }
}
