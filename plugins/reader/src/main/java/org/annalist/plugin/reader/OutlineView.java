package org.annalist.plugin.reader;

import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Shows what the selected document is made of: headings, paragraphs and tables. */
@Component
@ViewInfo(
    id = "outline",
    label = "%outlineLabel",
    icon = "outline",
    perspective = {"read"},
    area = "left",
    order = 25,
    follows = true)
public final class OutlineView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(OutlineView.class, request.locale());
    return CurrentDocument.of(request.snapshot(), request.selection())
        .<ViewModel>map(document -> Outline.of(document, words, request.cancellation()))
        .orElseGet(() -> CurrentDocument.none(words));
  }
}
