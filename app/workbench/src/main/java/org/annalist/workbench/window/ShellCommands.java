package org.annalist.workbench.window;

import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.workbench.help.HelpPopup;
import org.annalist.workbench.help.Tour;
import org.annalist.workbench.help.WelcomePart;
import org.annalist.workbench.layout.PerspectivePage;
import org.annalist.workbench.log.ErrorLogList;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.search.SearchPart;
import org.annalist.workbench.state.Jobs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

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
    commands.add(command("log", "log", 0, () -> window.showView(ErrorLogList.ID)));
    commands.add(command("welcome", "welcome", 0, () -> window.showView(WelcomePart.ID)));
    Tour tour = new Tour(window.look(), window.getShell(), this::place);
    commands.add(command("tour", "", 0, tour::begin));
    HelpPopup popup = new HelpPopup(window.look());
    commands.add(command("help", "info", SWT.F1, () -> help(popup)));
  }

  private void help(HelpPopup popup) {
    PerspectivePage page = window.pages().current();
    page.activePart().ifPresent(part -> popup.show(part, over(part)));
  }

  private Control over(Part part) {
    return window.pages().current().stackOf(part).orElseGet(window.pages()::control);
  }

  /** What a step of the tour speaks of. */
  private Control place(int step) {
    return switch (Tour.STEPS.get(step)) {
      case "documents" -> stack("documents");
      case "reader" -> stack("reader");
      case "source" -> stack("facts");
      case "search" -> window.tools().field();
      default -> window.tools().control();
    };
  }

  private Control stack(String view) {
    window.showView(view);
    return window.pages().current().part(view).map(this::over).orElseGet(window.pages()::control);
  }

  private static Command command(String name, String icon, int key, Runnable run) {
    return Command.of("org.annalist." + name, "command." + name, icon, key, run);
  }

  private void search(Consumer<SearchPart> what) {
    Optional<Part> open = window.pages().current().part(SearchPart.ID);
    open.map(SearchPart.class::cast).ifPresent(what);
  }
}
