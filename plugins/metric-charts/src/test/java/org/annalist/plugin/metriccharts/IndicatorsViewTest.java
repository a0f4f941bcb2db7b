package org.annalist.plugin.metriccharts;

import org.annalist.api.view.View;
import org.annalist.testkit.ViewContract;

class IndicatorsViewTest extends ViewContract {

  @Override
  protected View plugin() {
    return new IndicatorsView();
  }
}
