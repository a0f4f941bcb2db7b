package org.annalist.workbench.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Takes files that are dropped anywhere on the window, and says over the dimmed window what will
 * become of them while they hang above it.
 */
public final class DropHint extends DropTargetAdapter {

  private static final String KEY = "org.annalist.drop";
  private static final int INSET = 16;
  private static final int VEIL = 225;

  private final Shell shell;
  private final Supplier<Look> look;
  private final Consumer<List<Path>> take;
  private Canvas over;
  private Image below;

  /**
   * Makes a window take files.
   *
   * @param look how the window looks now
   * @param take what is done with what was dropped
   */
  public DropHint(Shell shell, Supplier<Look> look, Consumer<List<Path>> take) {
    this.shell = shell;
    this.look = look;
    this.take = take;
    DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    target.addDropListener(this);
    shell.setData(KEY, this);
  }

  /** Lets files through that are dropped on a control which takes other things itself. */
  public static void share(DropTarget target) {
    List<Transfer> transfers = new ArrayList<>(List.of(target.getTransfer()));
    transfers.add(FileTransfer.getInstance());
    target.setTransfer(transfers.toArray(Transfer[]::new));
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            if (FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
              hint(target).ifPresent(hint -> hint.dragEnter(event));
            }
          }

          @Override
          public void drop(DropTargetEvent event) {
            if (FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
              hint(target).ifPresent(hint -> hint.drop(event));
            }
          }
        });
  }

  private static Optional<DropHint> hint(DropTarget target) {
    return Optional.ofNullable((DropHint) target.getControl().getShell().getData(KEY));
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
    show();
  }

  @Override
  public void dragOver(DropTargetEvent event) {
    event.detail = DND.DROP_COPY;
    event.feedback = DND.FEEDBACK_NONE;
  }

  @Override
  public void dragLeave(DropTargetEvent event) {
    hide();
  }

  @Override
  public void drop(DropTargetEvent event) {
    hide();
    if (event.data instanceof String[] names) {
      take(names);
    }
  }

  /** Takes files by their names. */
  void take(String... names) {
    take.accept(Arrays.stream(names).map(Path::of).toList());
  }

  /** Whether the hint is seen. */
  boolean isShown() {
    return over != null;
  }

  /** Shows the hint over the whole window. */
  public void show() {
    if (over != null) {
      return;
    }
    Rectangle area = shell.getClientArea();
    below = new Image(shell.getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
    GC window = new GC(shell);
    window.copyArea(below, 0, 0);
    window.dispose();
    over = new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    over.setBounds(area);
    over.addListener(SWT.Paint, this::paint);
    over.moveAbove(null);
  }

  /** Takes the hint away. */
  public void hide() {
    if (over != null) {
      over.dispose();
      below.dispose();
      over = null;
    }
  }

  private void paint(Event event) {
    GC gc = event.gc;
    Look now = look.get();
    Rectangle area = over.getClientArea();
    gc.drawImage(below, 0, 0);
    gc.setBackground(Look.color(now.palette().base()));
    gc.setAlpha(VEIL);
    gc.fillRectangle(area);
    gc.setAlpha(255);
    gc.setForeground(Look.color(now.palette().accent()));
    gc.setLineWidth(2);
    gc.setLineStyle(SWT.LINE_DASH);
    gc.drawRectangle(INSET, INSET, area.width - 2 * INSET, area.height - 2 * INSET);
    gc.setForeground(Look.color(now.palette().text()));
    gc.setFont(now.fonts().font(Face.HEAD));
    int middle = area.height / 2;
    line(gc, area, middle - gc.getFontMetrics().getHeight(), now.words().of("drop.title"));
    gc.setFont(now.fonts().font(Face.PLAIN));
    gc.setForeground(Look.color(now.palette().text2()));
    line(gc, area, middle + 8, now.words().of("drop.what"));
    line(gc, area, middle + 8 + gc.getFontMetrics().getHeight() + 4, now.words().of("drop.keeps"));
  }

  private static void line(GC gc, Rectangle area, int y, String words) {
    Point size = gc.textExtent(words);
    gc.drawText(words, (area.width - size.x) / 2, y, true);
  }
}
