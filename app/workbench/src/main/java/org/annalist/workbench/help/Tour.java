package org.annalist.workbench.help;

import java.util.List;
import java.util.function.IntFunction;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Five steps through the window, each said where it is done. Arrows or buttons go on and back,
 * Escape ends it. UI thread only.
 */
public final class Tour {

  /** The steps, by the keys of their words. */
  public static final List<String> STEPS =
      List.of("documents", "reader", "source", "search", "perspectives");

  private final Look look;
  private final Shell parent;
  private final IntFunction<Control> places;
  private Shell shell;
  private int step = -1;

  /**
   * A tour that has not begun.
   *
   * @param places the control that a step speaks of, by its number from 0
   */
  public Tour(Look look, Shell parent, IntFunction<Control> places) {
    this.look = look;
    this.parent = parent;
    this.places = places;
  }

  /** Begins with the first step. */
  public void begin() {
    show(0);
  }

  /** The step that is shown, from 0; -1 if none is. */
  public int step() {
    return step;
  }

  private void show(int number) {
    end();
    if (number < 0 || number >= STEPS.size()) {
      return;
    }
    step = number;
    Words words = look.words();
    String key = "tour." + STEPS.get(number);
    Bubble bubble = new Bubble(look, parent, words.of(key));
    shell = bubble.shell();
    bubble.line(words.of(key + ".text"), Face.PLAIN, false, 4);
    bubble.line(words.of("tour.step", number + 1, STEPS.size()), Face.SMALL, true, 8);
    Button next = buttons(bubble, number);
    bubble.open(places.apply(number));
    next.setFocus();
  }

  private Button buttons(Bubble bubble, int number) {
    Composite row = new Composite(bubble.page(), SWT.NONE);
    row.setBackground(bubble.page().getBackground());
    RowLayout layout = new RowLayout();
    layout.marginLeft = 0;
    layout.spacing = 8;
    row.setLayout(layout);
    row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    boolean last = number == STEPS.size() - 1;
    Button back = button(row, "tour.back", number - 1);
    back.setEnabled(number > 0);
    Button next = button(row, last ? "tour.done" : "tour.next", number + 1);
    if (!last) {
      button(row, "tour.end", STEPS.size());
    }
    return next;
  }

  private Button button(Composite row, String words, int goesTo) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(look.words().of(words));
    button.addListener(SWT.Selection, e -> show(goesTo));
    button.addListener(SWT.KeyDown, this::key);
    return button;
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_RIGHT -> show(step + 1);
      case SWT.ARROW_LEFT -> show(Math.max(0, step - 1));
      case SWT.ESC -> end();
      default -> {}
    }
  }

  /** Ends it. */
  public void end() {
    step = -1;
    if (shell != null && !shell.isDisposed()) {
      shell.dispose();
    }
    shell = null;
  }

  /** The bubble that is shown, for tests. */
  Shell shell() {
    return shell;
  }
}
