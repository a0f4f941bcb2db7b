package org.annalist.plugin.documents;

import org.annalist.api.view.View;
import org.annalist.testkit.ViewContract;

class DocumentsViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new DocumentsView();
  }
}
