package org.annalist.workbench.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.layout.Layouts;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.layout.PerspectivePage;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.state.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

/** The pages of the perspectives; each is made when it is first shown. UI thread only. */
public final class Pages {

  private final Composite root;
  private final StackLayout stack = new StackLayout();
  private final Map<String, PerspectivePage> pages = new LinkedHashMap<>();
  private final Look look;
  private final Layouts layouts;
  private final Preferences preferences;
  private final OwnParts parts;
  private final PerspectivePage.Listener listener;
  private List<ViewDescriptor> views = List.of();
  private PerspectivePage current;

  Pages(
      Composite parent,
      Workbench workbench,
      Layouts layouts,
      Session session,
      PerspectivePage.Listener listener) {
    this.look = workbench.look();
    this.layouts = layouts;
    this.preferences = session.preferences();
    this.parts = new OwnParts(workbench, session);
    this.listener = listener;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(look.palette().win()));
    root.setLayout(stack);
  }

  Composite control() {
    return root;
  }

  /** The page that is shown. */
  public PerspectivePage current() {
    return current;
  }

  /** Shows a perspective. */
  void show(Perspective perspective) {
    if (current != null && current.perspective().equals(perspective)) {
      return;
    }
    if (current != null) {
      current.setShown(false);
    }
    current = pages.computeIfAbsent(perspective.id(), id -> page(perspective));
    stack.topControl = current.control();
    root.layout();
    current.setShown(true);
    listener.activePartChanged();
  }

  private PerspectivePage page(Perspective perspective) {
    PerspectivePage page =
        new PerspectivePage(
            root, perspective, layouts.page(perspective), look, parts::part, listener);
    page.sync(views);
    return page;
  }

  /** Tells all pages which views there are, and which of them were replaced. */
  void sync(List<ViewDescriptor> newViews, Set<String> replaced) {
    views = List.copyOf(newViews);
    for (PerspectivePage page : pages.values()) {
      page.sync(views);
      replaced.forEach(page::renew);
    }
  }

  /** Closes the page of a perspective that is no more, or was made anew. */
  void discard(Perspective perspective) {
    PerspectivePage page = pages.remove(perspective.id());
    if (page != null) {
      page.close();
      page.control().dispose();
      current = current == page ? null : current;
    }
  }

  /** Notes the layout of every page for the next start. */
  void note() {
    pages.values().forEach(page -> layouts.set(page.perspective(), page.model()));
  }

  void close() {
    pages.values().forEach(PerspectivePage::close);
  }
}
