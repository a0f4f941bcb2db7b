package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.List;
import org.annalist.workbench.layout.PerspectivePage;
import org.annalist.workbench.layout.model.Side;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.layout.model.Target;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.window.PickDialog.Entry;

/** Everywhere that the active part can be moved to, in words: what a drag of its tab can do. */
final class TargetPick {

  private final Words words;

  TargetPick(Words words) {
    this.words = words;
  }

  /** The targets of the active part of a page. */
  List<Entry<Target>> entries(PerspectivePage page) {
    List<Entry<Target>> entries = new ArrayList<>();
    List<StackNode> stacks = page.stacks();
    String own = page.model().holder(page.activeId()).map(StackNode::id).orElse("");
    for (StackNode stack : stacks) {
      if (!stack.id().equals(own)) {
        String label = words.of("drop.into", names(page, stack));
        entries.add(entry("pick.into", label, "view", new Target.Into(stack.id(), "")));
      }
    }
    for (StackNode stack : stacks) {
      boolean alone = stack.id().equals(own) && stack.parts().size() == 1;
      for (Side side : alone ? new Side[0] : Side.values()) {
        String label = words.of("drop.beside." + side, names(page, stack));
        entries.add(entry("pick.beside", label, icon(side), new Target.Beside(stack.id(), side)));
      }
    }
    for (Side side : Side.values()) {
      String label = words.of("drop.edge." + side);
      entries.add(entry("pick.edge", label, icon(side), new Target.AtEdge("", side)));
    }
    entries.add(entry("pick.window", words.of("drop.window"), "detach", page.rooms().window()));
    return entries;
  }

  private Entry<Target> entry(String group, String label, String icon, Target target) {
    return new Entry<>(words.of(group), label, icon, target);
  }

  private static String icon(Side side) {
    return "side-" + side.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The titles of a stack, as the user sees them. */
  private static String names(PerspectivePage page, StackNode stack) {
    List<String> titles =
        stack.parts().stream().map(page::titleOf).filter(title -> !title.isEmpty()).toList();
    return titles.isEmpty() ? "…" : String.join(", ", titles);
  }
}
