package org.annalist.workbench.render;

import java.util.function.IntUnaryOperator;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scrollable;

/** Scrolls a control up and down whose height follows from its width. */
public final class Scroller {

  private static final String ADOPTED = "annalist.adopted";

  private final ScrolledComposite scrolled;
  private final IntUnaryOperator height;
  private Control content;

  /**
   * A scroller.
   *
   * @param height height that the content needs at a width
   */
  public Scroller(Composite parent, Look look, IntUnaryOperator height) {
    this.height = height;
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
    scrolled.setBackground(Look.color(look.palette().base()));
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.getVerticalBar().setIncrement(24);
    scrolled.addListener(SWT.Resize, e -> refresh());
  }

  /** Parent of the control that is scrolled. */
  public Composite content() {
    return scrolled;
  }

  public Control control() {
    return scrolled;
  }

  /** Scrolls this control. */
  public void fill(Control newContent) {
    content = newContent;
    scrolled.setContent(newContent);
    adopt(newContent);
    refresh();
  }

  /** Lets the wheel scroll over a control and all within, but for what scrolls on its own. */
  public void adopt(Control control) {
    boolean scrollsItself =
        control instanceof Scrollable own
            && own.getVerticalBar() != null
            && own.getVerticalBar().isVisible();
    if (control.getData(ADOPTED) == null && !scrollsItself) {
      control.setData(ADOPTED, Boolean.TRUE);
      control.addListener(
          SWT.MouseWheel,
          e -> {
            if (e.doit) {
              scrolled.setOrigin(0, Math.max(0, scrolled.getOrigin().y - e.count * 24));
            }
          });
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        adopt(child);
      }
    }
  }

  /** Brings a stretch into view. */
  public void reveal(int top, int bottom) {
    int view = scrolled.getClientArea().height;
    int now = scrolled.getOrigin().y;
    if (top < now || bottom > now + view) {
      scrolled.setOrigin(0, Math.max(0, top - 12));
    }
  }

  /** Fits the content anew, as after it changed. */
  public void refresh() {
    int width = scrolled.getClientArea().width;
    if (content != null && width > 0) {
      int needed = height.applyAsInt(width);
      scrolled.setMinSize(Math.min(40, width), needed);
      scrolled
          .getVerticalBar()
          .setPageIncrement(Math.max(24, scrolled.getClientArea().height - 24));
    }
  }
}
