package org.annalist.plugin.people;

import org.annalist.api.view.View;
import org.annalist.testkit.ViewContract;

class MentionsViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new MentionsView();
  }
}
