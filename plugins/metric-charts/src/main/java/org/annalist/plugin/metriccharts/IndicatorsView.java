package org.annalist.plugin.metriccharts;

import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Lists what is measured: series over time, single ratios, totals and parts. */
@Component
@ViewInfo(
    id = "indicators",
    label = "%indicators",
    icon = "chart",
    perspective = "figures",
    area = "left",
    order = 10)
public final class IndicatorsView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(IndicatorsView.class, request.locale());
    return new IndicatorTree(Indicators.of(request.snapshot(), request.cancellation()), words);
  }
}
