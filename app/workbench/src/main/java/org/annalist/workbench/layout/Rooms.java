package org.annalist.workbench.layout;

import java.util.List;
import org.annalist.workbench.layout.model.Bounds;
import org.annalist.workbench.layout.model.Direction;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.layout.model.StandardTree;
import org.annalist.workbench.layout.model.Target;

/** How much room the stacks of a page have, and which stand in windows of their own. */
public final class Rooms {

  private final PerspectivePage page;

  Rooms(PerspectivePage page) {
    this.page = page;
  }

  /** Gives the active stack all the room, or takes it back. */
  public void toggleMaximised() {
    toggleMaximised(page.activeStack());
  }

  void toggleMaximised(Stack stack) {
    PageModel model = page.model();
    if (isInPage(stack)) {
      page.apply(model.maximise(model.maximised().equals(stack.id()) ? "" : stack.id()));
      page.activated(stack);
    }
  }

  /** Folds the active stack away. */
  public void minimise() {
    minimise(page.activeStack());
  }

  void minimise(Stack stack) {
    if (isInPage(stack)) {
      page.apply(page.model().minimise(stack.id()));
    }
  }

  private boolean isInPage(Stack stack) {
    return page.model().root().stack(stack.id()).isPresent();
  }

  /** Brings back all that is folded away. */
  public void restoreAll() {
    PageModel whole = page.model().maximise("");
    for (String stack : page.model().minimised()) {
      whole = whole.restore(stack);
    }
    page.apply(whole);
  }

  /** Gives the active stack some px more, or fewer. */
  public void grow(Direction direction, int by) {
    page.widgets().grow(page.activeStack(), direction, by);
  }

  /** A window of its own for the active part, near to where that stands now. */
  public Target window() {
    return new Target.Window(page.widgets().windowFor(page.activeStack()));
  }

  /** Brings the active part into a window of its own. */
  public void detach() {
    if (!page.activeId().isEmpty()) {
      page.put(page.activeId(), window());
    }
  }

  /** Brings the tabs of a stack back from a window of its own. */
  void attach(Stack stack) {
    String front = stack.inView().map(Tab::id).orElse("");
    PageModel whole = page.model();
    for (Tab tab : stack.tabs()) {
      whole = whole.put(tab.id(), new Target.Into(home(tab), ""));
    }
    page.apply(whole);
    page.show(front);
  }

  /** Where a part out of the page comes back to: documents to the middle, views to the bottom. */
  private static String home(Tab tab) {
    return tab.documentPart().isPresent() ? PageModel.EDITOR : StandardTree.BOTTOM;
  }

  /** Shares out the room of a split in the page or in one of its windows. */
  void weigh(String window, List<Integer> path, List<Integer> weights) {
    page.resize(page.model().weigh(window, path, weights));
  }

  /** Notes where a window stands. */
  void moved(String window, Bounds bounds) {
    page.note(page.model().moved(window, bounds));
  }

  /** Closes a window and the parts in it. */
  void close(String window) {
    List<StackNode> stacks =
        page.model().window(window).map(each -> each.root().stacks()).orElse(List.of());
    PageModel rest = page.model();
    for (StackNode stack : stacks) {
      for (String part : stack.parts()) {
        rest = rest.close(part);
      }
    }
    page.apply(rest);
  }
}
