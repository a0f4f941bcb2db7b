package org.annalist.workbench.window;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.window.PickDialog.Entry;

/** The views to show, by the perspective that they are made for. */
final class ViewPick {

  private final Look look;

  ViewPick(Look look) {
    this.look = look;
  }

  /** All views, group by group, by name in each. */
  List<Entry<String>> entries(List<ViewDescriptor> views) {
    Collator collator = Collator.getInstance(look.words().locale());
    List<Entry<String>> entries = new ArrayList<>();
    for (Perspective perspective : Perspective.BUILT_IN) {
      views.stream()
          .filter(view -> !isOwn(view) && group(view).equals(perspective.id()))
          .map(view -> entry(view, perspective.label(look.words())))
          .sorted(Comparator.comparing(Entry::label, collator))
          .forEach(entries::add);
    }
    views.stream()
        .filter(view -> isOwn(view) || group(view).isEmpty())
        .map(view -> entry(view, look.words().of("pick.general")))
        .sorted(Comparator.comparing(Entry::label, collator))
        .forEach(entries::add);
    return entries;
  }

  private static boolean isOwn(ViewDescriptor view) {
    return view.id().startsWith("org.annalist.");
  }

  /** The first built-in perspective that a view declares; empty if none. */
  private static String group(ViewDescriptor view) {
    return view.perspectives().stream()
        .filter(id -> Perspective.BUILT_IN.stream().anyMatch(each -> each.id().equals(id)))
        .findFirst()
        .orElse("");
  }

  private Entry<String> entry(ViewDescriptor view, String group) {
    return new Entry<>(group, view.label().apply(look.words().locale()), view.icon(), view.id());
  }
}
