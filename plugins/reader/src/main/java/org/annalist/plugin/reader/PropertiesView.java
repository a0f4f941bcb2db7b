package org.annalist.plugin.reader;

import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Shows all that is known about the annotation or fact that is selected. */
@Component
@ViewInfo(
    id = "properties",
    label = "%propertiesLabel",
    icon = "properties",
    perspective = {"read"},
    area = "right",
    order = 30,
    follows = true)
public final class PropertiesView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    request.cancellation().check();
    Words words = Words.of(PropertiesView.class, request.locale());
    return request
        .selection()
        .place()
        .flatMap(place -> Properties.at(place, request, words))
        .<ViewModel>map(form -> form)
        .orElseGet(() -> Page.empty(Notice.of(words.say("nothingState"), "")));
  }
}
