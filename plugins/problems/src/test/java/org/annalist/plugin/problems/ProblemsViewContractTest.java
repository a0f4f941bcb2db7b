package org.annalist.plugin.problems;

import org.annalist.api.view.View;
import org.annalist.testkit.ViewContract;

class ProblemsViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new ProblemsView();
  }
}
