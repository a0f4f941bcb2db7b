package org.annalist.plugin.officialdocuments;

import java.util.List;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Draws which text names which official document, and how often. */
@Component
@ViewInfo(
    id = "citations",
    label = "%citationsLabel",
    icon = "graph",
    perspective = "documents",
    area = "bottom",
    order = 4)
public final class CitationGraphView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(CitationGraphView.class, request.locale());
    Register register = Register.of(request.snapshot(), request.cancellation());
    List<Citing> citing = Citations.of(request.snapshot(), register, request.cancellation());
    return new CitationGraph(register, citing, Absence.of(request.snapshot(), words), words);
  }
}
