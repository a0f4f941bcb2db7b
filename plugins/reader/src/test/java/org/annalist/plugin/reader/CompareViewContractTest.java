package org.annalist.plugin.reader;

import org.annalist.api.view.View;
import org.annalist.testkit.ViewContract;

class CompareViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new CompareView();
  }
}
