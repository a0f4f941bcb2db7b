package org.annalist.workbench.search;

import java.util.List;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.search.Concordance.Order;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** The field of a search with what it may ask for, and a line that says how it stands. */
final class SearchBar {

  private static final int PAUSE = 250;

  /** What the bar tells. */
  interface Listener {
    /** The user changed what is searched for. */
    void asked();

    /** The user wants the lines in another order. */
    void ordered();

    /** The user goes on to the lines. */
    void left();
  }

  private final Composite root;
  private final Text field;
  private final Button accents;
  private final Combo order;
  private final Label state;
  private final Runnable tell;

  SearchBar(Composite parent, Look look, Listener listener) {
    Words words = look.words();
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(look.palette().base()));
    GridLayout layout = new GridLayout(4, false);
    layout.marginWidth = 8;
    layout.marginHeight = 4;
    layout.horizontalSpacing = 12;
    layout.verticalSpacing = 2;
    root.setLayout(layout);
    field = new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    field.setMessage(words.of("search.message"));
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    accents = new Button(root, SWT.CHECK);
    accents.setText(words.of("search.accents"));
    accents.setToolTipText(words.of("search.accentsTip"));
    accents.setBackground(root.getBackground());
    accents.setForeground(Look.color(look.palette().text()));
    Label by = new Label(root, SWT.NONE);
    by.setText(words.of("search.order"));
    by.setBackground(root.getBackground());
    by.setForeground(Look.color(look.palette().text2()));
    order = new Combo(root, SWT.READ_ONLY);
    for (Order each : Order.values()) {
      order.add(words.of("search.order." + each));
    }
    order.select(0);
    state = new Label(root, SWT.NONE);
    state.setBackground(root.getBackground());
    state.setForeground(Look.color(look.palette().text2()));
    state.setFont(look.fonts().font(Face.SMALL));
    state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
    tell =
        () -> {
          if (!field.isDisposed()) {
            listener.asked();
          }
        };
    field.addListener(SWT.Modify, e -> field.getDisplay().timerExec(PAUSE, tell));
    field.addListener(SWT.KeyDown, e -> key(e, listener));
    accents.addListener(SWT.Selection, e -> listener.asked());
    order.addListener(SWT.Selection, e -> listener.ordered());
  }

  Composite control() {
    return root;
  }

  Query query() {
    return new Query(field.getText().strip(), accents.getSelection());
  }

  Order order() {
    return Order.values()[Math.max(0, order.getSelectionIndex())];
  }

  /** Puts a query in, as the user would; the bar tells of it. */
  void show(Query query) {
    accents.setSelection(query.accents());
    field.setText(query.typed());
    field.setSelection(query.typed().length());
  }

  void order(Order newOrder) {
    order.select(newOrder.ordinal());
  }

  void say(String line) {
    state.setText(line);
  }

  String said() {
    return state.getText();
  }

  void focus() {
    field.setFocus();
    field.selectAll();
  }

  /** Offers earlier searches below the field. */
  void offer(List<String> recent) {
    Menu menu = new Menu(field);
    for (String words : recent) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(words.replace("&", "&&"));
      item.addListener(SWT.Selection, e -> field.setText(words));
    }
    menu.setLocation(field.toDisplay(0, field.getSize().y));
    menu.setVisible(true);
  }

  private void key(Event event, Listener listener) {
    switch (event.keyCode) {
      case SWT.ESC -> field.setText("");
      case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> {
        event.doit = false;
        listener.left();
      }
      default -> {}
    }
  }
}
