package org.annalist.plugin.whatsnew;

import org.annalist.api.view.View;
import org.annalist.testkit.ViewContract;

class WhatsNewViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new WhatsNewView();
  }
}
