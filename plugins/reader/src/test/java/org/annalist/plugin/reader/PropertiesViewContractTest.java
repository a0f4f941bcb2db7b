package org.annalist.plugin.reader;

import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.View;
import org.annalist.testkit.SampleCorpus;
import org.annalist.testkit.ViewContract;

class PropertiesViewContractTest extends ViewContract {
  @Override
  protected View plugin() {
    return new PropertiesView();
  }

  @Override
  protected Selection selection() {
    return Selection.of(Place.of(SampleCorpus.EARLIER, 0, 200));
  }
}
