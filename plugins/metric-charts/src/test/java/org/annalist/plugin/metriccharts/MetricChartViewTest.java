package org.annalist.plugin.metriccharts;

import org.annalist.api.view.View;
import org.annalist.testkit.ViewContract;

class MetricChartViewTest extends ViewContract {

  @Override
  protected View plugin() {
    return new MetricChartView();
  }
}
