package org.annalist.workbench.render;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.view.Action;
import org.annalist.api.view.Choice;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What a model asks above itself, each question a drop-down; it has no height if there is none. */
public final class ChoiceBar {

  private final Composite root;
  private final RenderHost host;
  private final List<Combo> combos = new ArrayList<>();
  private List<Choice> shown = List.of();

  public ChoiceBar(Composite parent, RenderHost host) {
    this.host = host;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(host.look().palette().base()));
    RowLayout layout = new RowLayout();
    layout.center = true;
    layout.spacing = 6;
    layout.marginLeft = 8;
    layout.marginTop = 4;
    layout.marginBottom = 2;
    root.setLayout(layout);
  }

  public Control control() {
    return root;
  }

  /** Whether it has something to ask. */
  public boolean isEmpty() {
    return shown.isEmpty();
  }

  /** Shows questions; where they are the same as before, the user stays where they were. */
  public void show(List<Choice> choices) {
    boolean same = words(choices).equals(words(shown));
    shown = choices;
    if (!same) {
      build();
    }
    for (int i = 0; i < combos.size(); i++) {
      combos.get(i).select(choices.get(i).chosen());
    }
  }

  private static List<List<String>> words(List<Choice> choices) {
    List<List<String>> words = new ArrayList<>();
    for (Choice choice : choices) {
      List<String> all = new ArrayList<>(List.of(choice.label()));
      choice.answers().forEach(answer -> all.add(answer.label()));
      words.add(all);
    }
    return words;
  }

  private void build() {
    for (Control child : root.getChildren()) {
      child.dispose();
    }
    combos.clear();
    for (int i = 0; i < shown.size(); i++) {
      Choice choice = shown.get(i);
      Label label = new Label(root, SWT.NONE);
      label.setText(choice.label());
      label.setBackground(root.getBackground());
      label.setForeground(Look.color(host.look().palette().text2()));
      Combo combo = new Combo(root, SWT.READ_ONLY);
      combo.setItems(choice.answers().stream().map(Action::label).toArray(String[]::new));
      combo.setVisibleItemCount(16);
      int question = i;
      combo.addListener(SWT.Selection, e -> answer(question, combo.getSelectionIndex()));
      combos.add(combo);
    }
  }

  private void answer(int question, int answer) {
    if (answer >= 0 && answer != shown.get(question).chosen()) {
      host.run(shown.get(question).answers().get(answer));
    }
  }
}
