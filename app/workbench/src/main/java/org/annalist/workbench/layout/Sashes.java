package org.annalist.workbench.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.annalist.workbench.state.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The nested sashes of a perspective: left | (editor | right) above bottom; left and right are
 * halved. Parts without a view take no room.
 */
final class Sashes {

  private static final int SASH = 3;
  private static final int[][] STANDARD = {{20, 80}, {60, 40}, {76, 24}, {70, 30}, {58, 42}};
  private static final int[] WIDE_LEFT = {25, 75};

  private final boolean wideLeft;
  private final SashForm whole;
  private final SashForm left;
  private final SashForm middle;
  private final SashForm upper;
  private final Composite editor;
  private final SashForm right;

  /**
   * Sashes.
   *
   * @param wideLeft whether the left side holds tables, which need more room than trees
   */
  Sashes(Composite parent, Color background, boolean wideLeft) {
    this.wideLeft = wideLeft;
    whole = form(parent, SWT.HORIZONTAL, background);
    left = form(whole, SWT.VERTICAL, background);
    middle = form(whole, SWT.VERTICAL, background);
    upper = form(middle, SWT.HORIZONTAL, background);
    editor = new Composite(upper, SWT.NONE);
    editor.setLayout(new FillLayout());
    right = form(upper, SWT.VERTICAL, background);
  }

  private static SashForm form(Composite parent, int style, Color background) {
    SashForm form = new SashForm(parent, style);
    form.setSashWidth(SASH);
    form.setBackground(background);
    return form;
  }

  /** Parent of the stack of a slot. */
  Composite parent(Slot slot) {
    return switch (slot) {
      case LEFT_TOP, LEFT_BOTTOM -> left;
      case EDITOR -> editor;
      case RIGHT_TOP, RIGHT_BOTTOM -> right;
      case BOTTOM -> middle;
    };
  }

  List<SashForm> forms() {
    return List.of(whole, left, middle, upper, right);
  }

  /** Hides what holds nothing, and gives its room to the rest. */
  void arrange(Predicate<Slot> isVisible) {
    left.setVisible(isVisible.test(Slot.LEFT_TOP) || isVisible.test(Slot.LEFT_BOTTOM));
    right.setVisible(isVisible.test(Slot.RIGHT_TOP) || isVisible.test(Slot.RIGHT_BOTTOM));
    editor.setVisible(isVisible.test(Slot.EDITOR));
    upper.setVisible(editor.getVisible() || right.getVisible());
    for (int i = 0; i < STANDARD.length; i++) {
      if (forms().get(i).getData("weighted") == null) {
        forms().get(i).setWeights(standard(i));
        forms().get(i).setData("weighted", Boolean.TRUE);
      }
      forms().get(i).layout();
    }
  }

  /** Gives a stack all the room; takes it back for null. */
  void maximise(Control stack) {
    for (SashForm form : forms()) {
      form.setMaximizedControl(null);
    }
    Control inner = stack;
    while (inner != null && inner != whole) {
      if (inner.getParent() instanceof SashForm form) {
        form.setMaximizedControl(inner);
      }
      inner = inner.getParent();
    }
  }

  private int[] standard(int form) {
    return form == 0 && wideLeft ? WIDE_LEFT : STANDARD[form];
  }

  void reset() {
    for (int i = 0; i < STANDARD.length; i++) {
      forms().get(i).setWeights(standard(i));
    }
  }

  void load(Preferences preferences, String prefix) {
    for (int i = 0; i < STANDARD.length; i++) {
      List<Integer> weights = preferences.numbers(prefix + ".sash" + i);
      boolean usable = weights.size() == 2 && weights.stream().allMatch(w -> w > 0);
      if (usable && forms().get(i).getWeights().length == 2) {
        forms().get(i).setWeights(weights.stream().mapToInt(w -> w).toArray());
        forms().get(i).setData("weighted", Boolean.TRUE);
      }
    }
  }

  void save(Preferences preferences, String prefix) {
    for (int i = 0; i < STANDARD.length; i++) {
      List<String> weights = new ArrayList<>();
      for (int weight : forms().get(i).getWeights()) {
        weights.add(Integer.toString(weight));
      }
      preferences.set(prefix + ".sash" + i, String.join(" ", weights));
    }
  }
}
