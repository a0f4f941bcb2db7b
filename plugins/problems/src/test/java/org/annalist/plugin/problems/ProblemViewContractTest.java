package org.annalist.plugin.problems;

import org.annalist.api.Selection;
import org.annalist.api.view.View;
import org.annalist.testkit.SampleCorpus;
import org.annalist.testkit.ViewContract;

class ProblemViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new ProblemView();
  }

  @Override
  protected Selection selection() {
    return Selection.of(SampleCorpus.corpus().snapshot().problems().get(0).place().orElseThrow());
  }
}
