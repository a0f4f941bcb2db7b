package org.annalist.workbench.layout;

import java.util.Optional;
import org.annalist.workbench.layout.model.PartId;
import org.annalist.workbench.part.DocumentPart;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** An open part with its control; it goes from stack to stack without being made anew. */
final class Tab {

  private final Part part;
  private String id;
  private Stack stack;
  private Control control;
  private boolean busy;

  Tab(String id, Part part) {
    this.id = id;
    this.part = part;
    String document = PartId.parse(id).document();
    if (!document.isEmpty()) {
      documentPart().ifPresent(kept -> kept.keepTo(document));
    }
  }

  /** Id of the part in the model of the page. */
  String id() {
    return id;
  }

  Part part() {
    return part;
  }

  /** The part if it shows documents. */
  Optional<DocumentPart> documentPart() {
    return part instanceof DocumentPart shows && part.id().equals(Placement.READER)
        ? Optional.of(shows)
        : Optional.empty();
  }

  /** Whether it shows whatever document is selected, and keeps none. */
  boolean isPassing() {
    return documentPart().isPresent() && PartId.parse(id).document().isEmpty();
  }

  /** The stack that it stands in; null before it stands in one. */
  Stack stack() {
    return stack;
  }

  Control control() {
    return control;
  }

  /** Keeps to the document that it shows, under another id. */
  void keepTo(PartId kept) {
    id = kept.toString();
    documentPart().ifPresent(shows -> shows.keepTo(kept.document()));
  }

  /** Whether the part is in view in its stack. */
  boolean isInFront() {
    return stack != null && stack.inView().filter(tab -> tab == this).isPresent();
  }

  /** Brings the control into a stack: makes it the first time, later gives it another parent. */
  void enter(Stack next) {
    Stack last = stack;
    stack = next;
    if (control == null) {
      control = part.create(next.folder());
      control.addListener(SWT.Activate, e -> stack.activate());
    } else if (last != next) {
      control.setParent(next.folder());
    }
  }

  /** Gives the part the focus; while it shows nothing that could take it, its control has it. */
  void focus() {
    part.focus();
    Control focused = control.getDisplay().getFocusControl();
    while (focused != null && focused != control) {
      focused = focused.getParent();
    }
    if (focused == null) {
      control.forceFocus();
    }
  }

  /** Whether work on the part is not done yet. */
  boolean isBusy() {
    return busy;
  }

  void setBusy(boolean nowBusy) {
    if (busy != nowBusy) {
      busy = nowBusy;
      if (isInFront()) {
        stack.redraw();
      }
    }
  }

  /** Ends the part's work and disposes its control. */
  void close() {
    part.close();
    if (control != null) {
      control.dispose();
    }
  }
}
