package org.annalist.plugin.reader;

import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Lists the facts that the selected document states. */
@Component
@ViewInfo(
    id = "facts",
    label = "%factsLabel",
    icon = "table",
    perspective = {"read"},
    area = "left",
    order = 30,
    follows = true)
public final class FactsView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(FactsView.class, request.locale());
    return CurrentDocument.of(request.snapshot(), request.selection())
        .<ViewModel>map(
            document -> FactTree.of(request.snapshot(), document, words, request.cancellation()))
        .orElseGet(() -> CurrentDocument.none(words));
  }
}
