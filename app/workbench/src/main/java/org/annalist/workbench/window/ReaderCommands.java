package org.annalist.workbench.window;

import java.util.Optional;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;

/** Commands for reading and correcting: what they do depends on the part in front. */
final class ReaderCommands {

  private final MainWindow window;

  ReaderCommands(MainWindow window) {
    this.window = window;
  }

  void addTo(Commands commands) {
    commands.add(delegated("findNext", SWT.MOD1 | 'K'));
    commands.add(delegated("findPrevious", SWT.MOD1 | SWT.SHIFT | 'K'));
  }

  private Command delegated(String name, int key) {
    String id = "org.annalist." + name;
    return new Command(
        id,
        "command." + name,
        "",
        key,
        () -> handler(id).isPresent(),
        () -> handler(id).ifPresent(Runnable::run));
  }

  private Optional<Runnable> handler(String id) {
    return window.pages() == null || window.pages().current() == null
        ? Optional.empty()
        : window.pages().current().activePart().flatMap((Part part) -> part.handler(id));
  }
}
