package org.annalist.workbench.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.PartId;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.layout.model.StandardTree;

/**
 * Where views come to stand that the user has not placed: by the area that they declare, in their
 * order. Where no view claims the middle, the reader stands there.
 */
final class Placement {

  /** Id of the view that opens documents. */
  static final String READER = "reader";

  private final List<ViewDescriptor> views;
  private final Map<String, Integer> ranks = new HashMap<>();

  /** Placement among the views that there are. */
  Placement(List<ViewDescriptor> views) {
    this.views =
        views.stream()
            .sorted(
                Comparator.comparingInt(ViewDescriptor::order).thenComparing(ViewDescriptor::id))
            .toList();
    for (int i = 0; i < this.views.size(); i++) {
      ranks.put(this.views.get(i).id(), i);
    }
  }

  /** A page with all views that declare its perspective, but those that the user closed. */
  PageModel complete(PageModel page, String perspective) {
    PageModel whole = page;
    for (ViewDescriptor view : views) {
      boolean declared = view.perspectives().contains(perspective);
      if (declared && !whole.isClosed(view.id()) && isAway(whole, view.id())) {
        whole = placed(whole, view);
      }
    }
    boolean emptyMiddle =
        whole.stack(PageModel.EDITOR).stream()
            .flatMap(stack -> stack.parts().stream())
            .noneMatch(this::isThere);
    boolean reader = isThere(READER) && !whole.isClosed(READER) && isAway(whole, READER);
    return emptyMiddle && reader ? whole.add(READER, PageModel.EDITOR, "") : whole;
  }

  /** A page with a view opened: where it was closed, else where it likes to stand. */
  PageModel opened(PageModel page, String view) {
    if (page.holder(view).isPresent()) {
      return page.front(view);
    }
    if (page.isClosed(view)) {
      return page.reopen(view);
    }
    return views.stream()
        .filter(each -> each.id().equals(view))
        .findFirst()
        .map(each -> placed(page, each).front(view))
        .orElse(page);
  }

  private static boolean isAway(PageModel page, String view) {
    return page.parts().stream().noneMatch(part -> PartId.parse(part).view().equals(view));
  }

  /** Whether the view of a part is there now. */
  boolean isThere(String part) {
    return ranks.containsKey(PartId.parse(part).view());
  }

  private PageModel placed(PageModel page, ViewDescriptor view) {
    StackNode stack = page.stack(natural(page, view)).orElseThrow();
    String before =
        stack.parts().stream().filter(part -> rank(part) > rank(view.id())).findFirst().orElse("");
    return page.add(view.id(), stack.id(), before);
  }

  private int rank(String part) {
    return ranks.getOrDefault(PartId.parse(part).view(), -1);
  }

  /** At the sides the first view stands above, the others share a stack below it. */
  private String natural(PageModel page, ViewDescriptor view) {
    String id =
        switch (view.area()) {
          case "left" -> free(page, StandardTree.LEFT, StandardTree.LEFT_BELOW);
          case "bottom" -> StandardTree.BOTTOM;
          case "editor" -> PageModel.EDITOR;
          default -> free(page, StandardTree.RIGHT, StandardTree.RIGHT_BELOW);
        };
    return page.stack(id).isPresent() ? id : PageModel.EDITOR;
  }

  private String free(PageModel page, String upper, String lower) {
    boolean taken =
        page.stack(upper).stream().flatMap(stack -> stack.parts().stream()).anyMatch(this::isThere);
    return taken ? lower : upper;
  }
}
