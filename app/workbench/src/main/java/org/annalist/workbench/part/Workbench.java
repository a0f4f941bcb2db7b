package org.annalist.workbench.part;

import org.annalist.api.view.Action;
import org.annalist.workbench.bookmark.Bookmarks;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.state.Selected;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.Background;
import org.annalist.workbench.thread.UiThread;
import org.eclipse.swt.widgets.Shell;

/** What a part sees of the window around it. UI thread only. */
public interface Workbench {

  WorkbenchState state();

  Look look();

  UiThread ui();

  Background background();

  /** Places that the user wants to find again. */
  Bookmarks bookmarks();

  /** Selects, and brings the reader to the front at the selected sentence. */
  void openInReader(Selected selected);

  /** Carries out an action of a view. */
  void perform(Action action);

  /** Shows one line in the status line. */
  void say(String line);

  /** The shell of the window, as the parent of dialogs. */
  Shell getShell();

  /** Notes a fault and says so in the status line. */
  void fault(String where, Throwable fault);
}
