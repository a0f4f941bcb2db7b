package org.annalist.plugin.reader;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Setting;
import org.annalist.api.document.Document;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/**
 * Shows the selected document beside another one, with what both speak of marked: the document that
 * was chosen, else the one that shares most with it.
 */
@Component
@ViewInfo(
    id = CompareView.ID,
    label = "%compareLabel",
    icon = "link",
    perspective = {"read"},
    area = "editor",
    order = 20,
    follows = true)
public final class CompareView implements View {

  static final String ID = "compare";

  /** Id of the document to compare with; none chooses by itself. */
  static final Setting WITH = Setting.text("with", "%compareWith", "");

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(CompareView.class, request.locale());
    Optional<Document> one = CurrentDocument.of(request.snapshot(), request.selection());
    if (one.isEmpty()) {
      return CurrentDocument.none(words);
    }
    Kinship kinship = Kinship.of(request.snapshot(), one.get().id(), request.cancellation());
    String chosen = request.settings().text(WITH);
    Optional<Document> other =
        Optional.of(chosen)
            .filter(id -> !id.equals(one.get().id()))
            .flatMap(request.snapshot()::document)
            .or(() -> kinship.closest().stream().findFirst().flatMap(request.snapshot()::document));
    if (other.isEmpty()) {
      return Page.empty(Notice.of(words.say("aloneState"), words.say("aloneReason")));
    }
    return ComparedText.of(request, one.get(), other.get(), kinship.closest(), words);
  }

  @Override
  public List<Setting> settings() {
    return List.of(WITH);
  }
}
