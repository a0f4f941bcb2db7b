package org.annalist.workbench.window;

import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.search.SearchPart;
import org.annalist.workbench.state.Jobs;
import org.eclipse.swt.SWT;

/** Commands of the workbench's own views. */
final class ShellCommands {

  private final MainWindow window;

  ShellCommands(MainWindow window) {
    this.window = window;
  }

  void addTo(Commands commands) {
    commands.add(command("search", "search", SWT.MOD1 | 'H', () -> window.showView(SearchPart.ID)));
    commands.add(command("searchAccents", "", 0, () -> search(SearchPart::toggleAccents)));
    commands.add(command("nextMatch", "", SWT.MOD1 | '.', () -> search(part -> part.step(1))));
    commands.add(
        command(
            "previousMatch", "", SWT.MOD1 | SWT.SHIFT | '.', () -> search(part -> part.step(-1))));
    Jobs jobs = window.state().allJobs();
    commands.add(
        new Command(
            "org.annalist.stopJob",
            "command.stopJob",
            "stop",
            0,
            () -> !jobs.running().isEmpty(),
            () -> jobs.running().stream().findFirst().ifPresent(jobs::cancel)));
  }

  private static Command command(String name, String icon, int key, Runnable run) {
    return Command.of("org.annalist." + name, "command." + name, icon, key, run);
  }

  private void search(Consumer<SearchPart> what) {
    Optional<Part> open = window.pages().current().part(SearchPart.ID);
    open.map(SearchPart.class::cast).ifPresent(what);
  }
}
