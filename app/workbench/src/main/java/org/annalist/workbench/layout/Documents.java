package org.annalist.workbench.layout;

import java.util.List;
import java.util.Optional;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.PartId;
import org.annalist.workbench.layout.model.Side;
import org.annalist.workbench.layout.model.Target;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.state.Selected;

/**
 * The documents of a page. One passing tab shows whatever document is selected; a document that is
 * opened has a tab of its own, one only unless the user asks for another. UI thread only.
 */
public final class Documents {

  private final PerspectivePage page;

  Documents(PerspectivePage page) {
    this.page = page;
  }

  /**
   * Opens a document in a tab of its own: the one that it has, else the passing one, which keeps it
   * from then on, else a new one beside the others.
   */
  public void open(String document) {
    PartId own = PartId.of(Placement.READER, document);
    Tab passing = page.open().get(Placement.READER);
    if (of(document).isPresent()) {
      page.show(of(document).get().id());
    } else if (passing != null && !passing.part().isPinned()) {
      page.keep(passing, own);
    } else {
      page.put(own.toString(), new Target.Into(stack(), ""));
    }
  }

  /** Opens the document of the active part once more, beside it. */
  public void openAnother() {
    String document = active();
    if (!document.isEmpty()) {
      PartId fresh = PartId.of(Placement.READER, document);
      while (page.model().holder(fresh.toString()).isPresent()) {
        fresh = fresh.next();
      }
      String beside = page.model().holder(page.activeId()).orElseThrow().id();
      page.put(fresh.toString(), new Target.Beside(beside, Side.RIGHT));
    }
  }

  /** Closes all documents that have tabs of their own. */
  public void closeAll() {
    PageModel rest = page.model();
    for (String id : kept()) {
      rest = rest.close(id);
    }
    page.apply(rest);
  }

  /** The layout of the page without the documents of today. */
  public PageModel layoutWithout() {
    PageModel rest = page.model();
    for (String id : kept()) {
      rest = rest.without(id);
    }
    return rest;
  }

  /** Ids of the parts that keep to a document. */
  List<String> kept() {
    return page.model().parts().stream()
        .filter(id -> !PartId.parse(id).document().isEmpty())
        .toList();
  }

  /** Id of the document that the active part shows; empty if it shows none. */
  public String active() {
    return Optional.ofNullable(page.open().get(page.activeId()))
        .flatMap(Tab::documentPart)
        .map(part -> part.document())
        .orElse("");
  }

  /**
   * Where a reader is in view, it is brought to what was selected: the tab of the document comes
   * up, else the passing one, which also fills an empty middle. Where something else is in view, or
   * the view of the selection is not linked, all stays as it is.
   */
  public void follow(Selected selected) {
    String document = selected.selection().place().map(place -> place.document()).orElse("");
    boolean linked = page.part(selected.origin()).map(Part::isLinked).orElse(true);
    List<Tab> inView = page.tabsInView(tab -> tab.documentPart().isPresent());
    boolean empty = page.isMiddleEmpty() && page.placement().isThere(Placement.READER);
    if (document.isEmpty() || !linked || inView.isEmpty() && !empty) {
      return;
    }
    Optional<Tab> own = of(document);
    if (own.isPresent()) {
      if (!inView.contains(own.get())) {
        page.bringUp(own.get().id());
      }
    } else if (inView.stream().noneMatch(Tab::isPassing)) {
      if (page.open().containsKey(Placement.READER)) {
        page.bringUp(Placement.READER);
      } else {
        page.bringUp(Placement.READER, stack());
      }
    }
  }

  /** The tab of a document, one that is in view first. */
  private Optional<Tab> of(String document) {
    List<Tab> tabs =
        page.open().values().stream()
            .filter(tab -> PartId.parse(tab.id()).document().equals(document))
            .toList();
    return tabs.stream().filter(Tab::isInFront).findFirst().or(() -> tabs.stream().findFirst());
  }

  /** The stack where documents are: that of a reader in view, else of any, else the middle. */
  private String stack() {
    List<Tab> readers = page.tabsInView(tab -> tab.documentPart().isPresent());
    return readers.stream()
        .findFirst()
        .or(() -> Optional.ofNullable(page.open().get(Placement.READER)))
        .map(tab -> tab.stack().id())
        .orElse(PageModel.EDITOR);
  }
}
