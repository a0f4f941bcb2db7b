package org.annalist.workbench.help;

import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * What a view shows, its keys and its marks, over the view. Escape, F1 or a click elsewhere closes
 * it. UI thread only.
 */
public final class HelpPopup {

  private final Look look;
  private Shell shell;

  public HelpPopup(Look look) {
    this.look = look;
  }

  /** Shows what is said of a part, over the control that it stands in. */
  public void show(Part part, Control near) {
    close();
    Bubble bubble = new Bubble(look, near.getShell(), part.title());
    shell = bubble.shell();
    HelpTexts texts = new HelpTexts(look.words().locale());
    for (String each : HelpTexts.PARTS) {
      bubble.line(look.words().of("help." + each), Face.SMALL_BOLD, true, 6);
      bubble.line(texts.of(part.id(), each), Face.PLAIN, false, 0);
    }
    bubble.line(look.words().of("help.close"), Face.SMALL, true, 8);
    shell.addListener(SWT.Deactivate, e -> close());
    bubble.page().addListener(SWT.KeyDown, this::key);
    bubble.open(near);
    bubble.page().setFocus();
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC || event.keyCode == SWT.F1) {
      close();
    }
  }

  private void close() {
    if (shell != null && !shell.isDisposed()) {
      shell.dispose();
    }
    shell = null;
  }
}
