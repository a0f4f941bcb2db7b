package org.annalist.plugin.documents;

import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Lists the documents of the corpus, newest first, by the year of their day. */
@Component
@ViewInfo(
    id = "documents",
    label = "%label",
    icon = "document",
    perspective = {"read"},
    area = "left",
    order = 10)
public final class DocumentsView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(DocumentsView.class, request.locale());
    return new DocumentTree(Shelf.of(request.snapshot(), request.cancellation()), words);
  }
}
