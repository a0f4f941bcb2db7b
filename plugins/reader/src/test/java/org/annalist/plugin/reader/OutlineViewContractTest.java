package org.annalist.plugin.reader;

import org.annalist.api.view.View;
import org.annalist.testkit.ViewContract;

class OutlineViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new OutlineView();
  }
}
