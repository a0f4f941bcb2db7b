package org.annalist.plugin.people;

import org.annalist.api.Selection;
import org.annalist.api.view.View;
import org.annalist.testkit.SampleCorpus;
import org.annalist.testkit.ViewContract;

class PersonViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new PersonView();
  }

  @Override
  protected Selection selection() {
    return Selection.entity(SampleCorpus.PERSON);
  }
}
