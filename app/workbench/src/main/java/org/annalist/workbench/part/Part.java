package org.annalist.workbench.part;

import java.util.List;
import java.util.Optional;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.render.Tool;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What stands behind a tab. UI thread only. */
public interface Part {

  /** Id of the view that it shows. */
  String id();

  /** Makes its control; called once. */
  Control create(Composite parent);

  /** Words of the tab. */
  String title();

  /** Name of the icon of the tab. */
  String icon();

  /** Told when it comes into view and when it goes; what is not in view does no work. */
  void setVisible(boolean visible);

  void focus();

  /** Buttons of its tool bar. */
  List<Tool> tools();

  /**
   * What it does for a command of the window that the part in front answers, such as {@code
   * org.annalist.find}; empty if it has nothing to do for it now.
   */
  default Optional<Runnable> handler(String command) {
    return Optional.empty();
  }

  /** Its whole picture for a file; empty if it is native. */
  Optional<Painting> painting();

  /** Whether it can be pinned: it shows the selection, and may keep to one. */
  boolean canPin();

  boolean isPinned();

  void setPinned(boolean pinned);

  /** Whether it can be linked: it has a content of its own, and shows where the selection is. */
  default boolean canLink() {
    return false;
  }

  /**
   * Whether it goes to what is selected elsewhere, and what is selected in it brings up its tab.
   */
  default boolean isLinked() {
    return true;
  }

  default void setLinked(boolean linked) {
    // A part that cannot be linked has nothing to remember.
  }

  /** Asks its view anew. */
  void refresh();

  /** Stops its work; its control is disposed by the caller. */
  void close();

  /** What a part tells the stack that holds it. */
  interface Site {
    /** Title, icon or tools changed. */
    void changed(Part part);

    /** Work on it began or ended. */
    void busy(Part part, boolean busy);
  }
}
