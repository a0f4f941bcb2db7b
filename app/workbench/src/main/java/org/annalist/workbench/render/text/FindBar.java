package org.annalist.workbench.render.text;

import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The bar above a text in which one types what to find. Hidden until it is asked for. */
final class FindBar {

  private static final int PAUSE = 120;

  /** What the bar tells. */
  interface Listener {
    /** The user changed what is looked for. */
    void changed();

    /** The user goes to the next place, or with -1 to the one before. */
    void step(int direction);

    /** The user is done. */
    void closed();
  }

  private final Composite root;
  private final Text field;
  private final Button accents;
  private final Button whole;
  private final Label state;
  private final Listener listener;
  private final Runnable tell;

  FindBar(Composite parent, Look look, Listener listener) {
    this.listener = listener;
    Words words = look.words();
    root = new Composite(parent, SWT.NONE);
    root.setVisible(false);
    root.setBackground(Look.color(look.palette().alt()));
    GridLayout layout = new GridLayout(5, false);
    layout.marginWidth = 16;
    layout.marginHeight = 4;
    layout.horizontalSpacing = 10;
    root.setLayout(layout);
    field = new Text(root, SWT.SEARCH | SWT.ICON_SEARCH);
    field.setMessage(words.of("textFind.message"));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.minimumWidth = 140;
    field.setLayoutData(wide);
    state = new Label(root, SWT.RIGHT);
    state.setBackground(root.getBackground());
    state.setForeground(Look.color(look.palette().text2()));
    state.setFont(look.fonts().font(Face.SMALL));
    GridData said = new GridData(SWT.FILL, SWT.CENTER, false, false);
    said.widthHint = (int) look.fonts().width("100.000 / 100.000", Face.SMALL);
    state.setLayoutData(said);
    accents = check(look, "textFind.accents", "textFind.accentsTip");
    whole = check(look, "textFind.whole", "textFind.wholeTip");
    ToolBar tools = new ToolBar(root, SWT.FLAT);
    tools.setBackground(root.getBackground());
    tool(tools, look, "up", "textFind.previous", () -> listener.step(-1));
    tool(tools, look, "down", "textFind.next", () -> listener.step(1));
    tool(tools, look, "close", "textFind.close", listener::closed);
    tell =
        () -> {
          if (!field.isDisposed()) {
            listener.changed();
          }
        };
    field.addListener(SWT.Modify, e -> field.getDisplay().timerExec(PAUSE, tell));
    field.addListener(SWT.KeyDown, this::key);
    for (Button each : new Button[] {accents, whole}) {
      each.addListener(SWT.Selection, e -> listener.changed());
      each.addListener(SWT.KeyDown, this::key);
    }
  }

  private Button check(Look look, String words, String tip) {
    Button button = new Button(root, SWT.CHECK);
    button.setText(look.words().of(words));
    button.setToolTipText(look.words().of(tip));
    button.setBackground(root.getBackground());
    button.setForeground(Look.color(look.palette().text()));
    return button;
  }

  private static void tool(ToolBar bar, Look look, String icon, String words, Runnable run) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(look.icons().image(icon));
    item.setToolTipText(look.words().of(words));
    item.addListener(SWT.Selection, e -> run.run());
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.CR, SWT.KEYPAD_CR -> {
        listener.step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        event.doit = false;
      }
      case SWT.ARROW_DOWN -> listener.step(1);
      case SWT.ARROW_UP -> listener.step(-1);
      case SWT.ESC -> listener.closed();
      default -> {}
    }
  }

  Control control() {
    return root;
  }

  /** The field, for tests. */
  Text field() {
    return field;
  }

  boolean isOpen() {
    return root.getVisible();
  }

  /** Shows the bar with the caret in its field; words that are given replace those there. */
  void open(String words) {
    root.setVisible(true);
    if (!words.isEmpty()) {
      field.setText(words);
    }
    field.selectAll();
    field.setFocus();
  }

  void close() {
    root.setVisible(false);
  }

  /** Height that the bar takes now. */
  int height() {
    return isOpen() ? root.computeSize(SWT.DEFAULT, SWT.DEFAULT).y : 0;
  }

  Phrase phrase() {
    return new Phrase(field.getText(), accents.getSelection(), whole.getSelection());
  }

  /** Ticks what accents and whole words mean, as a click does. */
  void require(boolean newAccents, boolean newWhole) {
    accents.setSelection(newAccents);
    whole.setSelection(newWhole);
    listener.changed();
  }

  /** Says how the search stands. */
  void say(String words) {
    state.setText(words);
  }

  String said() {
    return state.getText();
  }
}
