package org.annalist.plugin.network;

import org.annalist.api.view.View;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.ViewContract;

class NetworkViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new NetworkView();
  }

  @Override
  protected AnnotatedCorpus corpus() {
    return Sample.corpus();
  }
}
