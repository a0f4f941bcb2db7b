package org.annalist.workbench.render;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.view.Action;
import org.annalist.api.view.Choice;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * What a model asks above itself: each question is a button with the answer in effect, which opens
 * a menu of all answers.
 */
public final class ChoiceBar {

  /** Longer answers are cut in the button; the menu and the tool tip have them whole. */
  private static final int LONGEST = 260;

  private final Composite root;
  private final ToolBar bar;
  private final RenderHost host;
  private final List<Menu> menus = new ArrayList<>();
  private List<Choice> shown = List.of();

  public ChoiceBar(Composite parent, RenderHost host) {
    this.host = host;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(host.look().palette().base()));
    FillLayout layout = new FillLayout();
    layout.marginWidth = 4;
    layout.marginHeight = 1;
    root.setLayout(layout);
    bar = new ToolBar(root, SWT.FLAT | SWT.WRAP);
    bar.setBackground(root.getBackground());
    bar.addListener(SWT.Dispose, e -> menus.forEach(Menu::dispose));
  }

  public Control control() {
    return root;
  }

  /** Whether it has nothing to ask. */
  public boolean isEmpty() {
    return shown.isEmpty();
  }

  /** Shows questions; where they are the same as before, the focus stays where it was. */
  public void show(List<Choice> choices) {
    shown = choices;
    while (bar.getItemCount() > choices.size()) {
      int last = bar.getItemCount() - 1;
      bar.getItem(last).dispose();
      menus.remove(last).dispose();
    }
    for (int i = 0; i < choices.size(); i++) {
      if (i == bar.getItemCount()) {
        add(i);
      }
      say(bar.getItem(i), choices.get(i));
      fill(i, choices.get(i));
    }
    root.layout(true, true);
  }

  private void add(int question) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    Menu menu = new Menu(bar.getShell(), SWT.POP_UP);
    menus.add(menu);
    item.addListener(
        SWT.Selection,
        e -> {
          Rectangle at = item.getBounds();
          Point below = bar.toDisplay(at.x, at.y + at.height);
          menu.setLocation(below);
          menu.setVisible(true);
        });
  }

  private void say(ToolItem item, Choice choice) {
    String answer = choice.answers().get(choice.chosen()).label();
    String fitting = host.look().fonts().fit(answer, Face.PLAIN, LONGEST);
    item.setText((choice.label() + ": " + fitting + " ▾").replace("&", "&&"));
    item.setToolTipText(fitting.equals(answer) ? null : answer);
  }

  private void fill(int question, Choice choice) {
    Menu menu = menus.get(question);
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    for (int i = 0; i < choice.answers().size(); i++) {
      Action answer = choice.answers().get(i);
      boolean inEffect = i == choice.chosen();
      MenuItem item = new MenuItem(menu, SWT.RADIO);
      item.setText(answer.label().replace("&", "&&"));
      item.setSelection(inEffect);
      item.addListener(
          SWT.Selection,
          e -> {
            if (item.getSelection() && !inEffect) {
              host.run(answer);
            }
          });
    }
  }

  /** The menu of a question, for tests. */
  public Menu menu(int question) {
    return menus.get(question);
  }
}
