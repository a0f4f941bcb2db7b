package org.annalist.workbench.layout;

import java.util.Optional;
import java.util.function.Function;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.layout.model.Bounds;
import org.annalist.workbench.layout.model.DropSpots.Spot;
import org.annalist.workbench.layout.model.Target;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows over the window where a dragged tab would come to stand: a frame around its room with words
 * in it, or a mark between two tabs. UI thread only.
 */
final class DropFeedback {

  private static final int LINE = 3;
  private static final int PAD = 8;

  private final Shell shell;
  private final Look look;
  private final Function<Target, String> words;
  private Region region;
  private Optional<Spot> shown = Optional.empty();
  private String label = "";

  /**
   * A feedback, nothing to be seen yet.
   *
   * @param words says where a target is
   */
  DropFeedback(Shell parent, Look look, Function<Target, String> words) {
    this.look = look;
    this.words = words;
    // On top and without trim it is no window to the window manager: it takes no focus.
    shell = new Shell(parent, SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
    shell.setBackground(Look.color(look.palette().accent()));
    shell.addListener(
        SWT.Paint,
        e -> {
          e.gc.setFont(look.fonts().font(Face.BOLD));
          e.gc.setForeground(Look.color(look.palette().base()));
          e.gc.drawText(label, LINE + PAD, LINE + PAD / 2, true);
        });
  }

  /** What is shown now. */
  Optional<Spot> shown() {
    return shown;
  }

  void show(Optional<Spot> spot) {
    if (spot.equals(shown)) {
      return;
    }
    shown = spot;
    if (spot.isEmpty()) {
      shell.setVisible(false);
      return;
    }
    Bounds frame = spot.get().frame();
    label = spot.get().isMark() ? "" : fitted(spot.get());
    Region old = region;
    region = spot.get().isMark() ? mark(frame) : outline(frame);
    shell.setBounds(frame.x(), frame.y(), frame.width(), frame.height());
    shell.setRegion(region);
    shell.setVisible(true);
    shell.redraw();
    if (old != null) {
      old.dispose();
    }
  }

  private String fitted(Spot spot) {
    double room = spot.frame().width() - 2.0 * (LINE + PAD);
    return look.fonts().fit(words.apply(spot.target()), Face.BOLD, room);
  }

  private Region mark(Bounds frame) {
    Region whole = new Region(shell.getDisplay());
    whole.add(0, 0, frame.width(), frame.height());
    return whole;
  }

  private Region outline(Bounds frame) {
    Region outline = new Region(shell.getDisplay());
    outline.add(0, 0, frame.width(), frame.height());
    outline.subtract(LINE, LINE, frame.width() - 2 * LINE, frame.height() - 2 * LINE);
    int width = (int) look.fonts().width(label, Face.BOLD) + 2 * PAD;
    int height = (int) look.fonts().height(Face.BOLD) + PAD;
    outline.add(LINE, LINE, Math.min(width, frame.width() - 2 * LINE), height);
    return outline;
  }

  void close() {
    shell.dispose();
    if (region != null) {
      region.dispose();
      region = null;
    }
  }
}
