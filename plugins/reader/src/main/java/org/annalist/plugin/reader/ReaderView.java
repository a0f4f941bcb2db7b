package org.annalist.plugin.reader;

import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Shows the text of the selected document, else of the first one, with marks and notes. */
@Component
@ViewInfo(
    id = "reader",
    label = "%label",
    icon = "reader",
    perspective = {"read"},
    area = "editor",
    order = 10,
    follows = true)
public final class ReaderView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(ReaderView.class, request.locale());
    return CurrentDocument.of(request.snapshot(), request.selection())
        .<ViewModel>map(document -> AnnotatedText.of(request, document, words))
        .orElseGet(() -> CurrentDocument.none(words));
  }
}
