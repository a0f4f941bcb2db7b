package org.annalist.workbench.render.timeline;

import java.util.List;
import java.util.function.Consumer;
import org.annalist.api.view.Timeline;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.RenderHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A field above a timeline: what one types is looked for in the words of its items; Enter goes to
 * the next one, Shift+Enter to the one before, Esc back to the timeline.
 */
final class TimelineFind {

  /** More than this nobody steps through. */
  private static final int MOST = 500;

  private static final int PAUSE = 200;

  private final RenderHost host;
  private final Composite root;
  private final Text text;
  private final Label count;
  private final Consumer<String> go;
  private final Runnable leave;
  private final Runnable search = this::search;
  private Timeline model;
  private List<String> found = List.of();
  private int at = -1;

  /**
   * A field.
   *
   * @param go shows the item of a key
   * @param leave gives the focus back
   */
  TimelineFind(Composite parent, RenderHost host, Consumer<String> go, Runnable leave) {
    this.host = host;
    this.go = go;
    this.leave = leave;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(host.look().palette().base()));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 6;
    layout.marginHeight = 4;
    root.setLayout(layout);
    text = new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    text.setMessage(host.look().words().of("timeline.find"));
    GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
    wide.widthHint = 260;
    text.setLayoutData(wide);
    text.addListener(SWT.Modify, e -> text.getDisplay().timerExec(PAUSE, search));
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.DefaultSelection, e -> step((e.stateMask & SWT.SHIFT) != 0 ? -1 : 1));
    count = new Label(root, SWT.NONE);
    count.setBackground(root.getBackground());
    count.setForeground(Look.color(host.look().palette().text2()));
    count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
  }

  Control control() {
    return root;
  }

  void focus() {
    text.setFocus();
    text.selectAll();
  }

  /** The timeline that is shown now; what was found in the one before means nothing in it. */
  void show(Timeline newModel) {
    model = newModel;
    if (!text.getText().isBlank()) {
      search();
    }
  }

  private void search() {
    if (text.isDisposed() || model == null) {
      return;
    }
    Timeline asked = model;
    String words = text.getText();
    host.background()
        .ask(
            List.of(this, "found"),
            cancellation -> asked.search(words, MOST, cancellation),
            this::present,
            host::fault);
  }

  private void present(List<String> keys) {
    if (!text.isDisposed()) {
      found = keys;
      at = -1;
      say();
    }
  }

  private void step(int by) {
    if (!found.isEmpty()) {
      at = at < 0 ? (by > 0 ? 0 : found.size() - 1) : Math.floorMod(at + by, found.size());
      go.accept(found.get(at));
      say();
    }
  }

  private void say() {
    String key =
        found.isEmpty() ? "timeline.foundNone" : at < 0 ? "timeline.found" : "timeline.foundAt";
    boolean asked = !text.getText().isBlank();
    String number = host.look().words().number(found.size());
    String place = host.look().words().number(at + 1);
    count.setText(asked ? host.look().words().of(key, number, place) : "");
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC) {
      text.setText("");
      leave.run();
    } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
      step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
      event.doit = false;
    }
  }
}
