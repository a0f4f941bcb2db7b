package org.annalist.plugin.people;

import org.annalist.api.view.View;
import org.annalist.testkit.ViewContract;

class PeopleViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new PeopleView();
  }
}
