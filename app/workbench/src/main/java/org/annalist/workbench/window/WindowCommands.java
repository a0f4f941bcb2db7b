package org.annalist.workbench.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Task;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Journal;
import org.annalist.api.platform.ExportFormat;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Action;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.plugin.AboutDialog;
import org.annalist.workbench.plugin.PluginList;
import org.annalist.workbench.state.Job;
import org.annalist.workbench.state.WorkbenchState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;

/** The commands of a window, and what they do. */
final class WindowCommands {

  private final MainWindow window;
  private final Look look;

  WindowCommands(MainWindow window, Look look) {
    this.window = window;
    this.look = look;
  }

  Commands commands(List<ExportFormat> formats, List<ViewDescriptor> views) {
    Commands commands = new Commands(look);
    commands.category("menu.file");
    addFile(commands);
    formats.forEach(format -> addExport(commands, format));
    commands.category("menu.edit");
    addEdit(commands);
    commands.category("menu.navigate");
    addNavigation(commands);
    new ShellCommands(window).addTo(commands);
    new ReaderCommands(window).addTo(commands);
    new WatchCommands(window).addTo(commands);
    commands.category("menu.window");
    addWindow(commands);
    commands.category("menu.help");
    addHelp(commands);
    window.settings().addTo(commands);
    addViews(commands, views);
    commands.keys().load(window.session().preferences());
    commands.update();
    return commands;
  }

  /** Makes the commands that show a view those of the views that there are now. */
  void addViews(Commands commands, List<ViewDescriptor> views) {
    commands.remove(MenuBar.VIEW);
    commands.category("menu.showView");
    for (ViewDescriptor view : views) {
      String label = view.label().apply(look.words().locale());
      commands.addLabelled(
          Command.of(MenuBar.viewId(view), "", view.icon(), 0, () -> window.showView(view.id())),
          label);
    }
  }

  private WorkbenchState state() {
    return window.state();
  }

  private Dialogs dialogs() {
    return new Dialogs(window.getShell(), look.words());
  }

  private static Command command(String name, String icon, int key, Runnable run) {
    return Command.of("org.annalist." + name, "command." + name, icon, key, run);
  }

  /** A command that the part in front does, if it has something to do for it. */
  private Command delegated(String name, String icon, int key) {
    String id = "org.annalist." + name;
    return new Command(
        id,
        "command." + name,
        icon,
        key,
        () -> handler(id).isPresent(),
        () -> handler(id).ifPresent(Runnable::run));
  }

  private Optional<Runnable> handler(String id) {
    return window.pages() == null || window.pages().current() == null
        ? Optional.empty()
        : window.pages().current().activePart().flatMap(part -> part.handler(id));
  }

  private void addFile(Commands commands) {
    new FileCommands(window).addTo(commands);
    commands.add(
        new Command(
            "org.annalist.exportView",
            "command.exportView",
            "export",
            SWT.MOD1 | 'E',
            () -> painting().isPresent(),
            this::exportView));
    commands.add(command("exit", "", SWT.MOD1 | SWT.SHIFT | 'Q', window::close));
  }

  private Optional<Painting> painting() {
    return window.pages() == null || window.pages().current() == null
        ? Optional.empty()
        : window.pages().current().activePart().flatMap(Part::painting);
  }

  private void exportView() {
    Part part = window.pages().current().activePart().orElseThrow();
    Point size = window.pages().current().sizeOf(part);
    dialogs()
        .saveAs(part.id() + ".svg", "*.svg", "*.png")
        .ifPresent(
            file -> {
              new Picture(look).write(part.painting().orElseThrow(), size, file);
              window.say(look.words().of("status.written", file));
            });
  }

  private void addExport(Commands commands, ExportFormat format) {
    Locale locale = look.words().locale();
    commands.addLabelled(
        Command.of(MenuBar.exportId(format), "", "export", 0, () -> export(format)),
        format.label().apply(locale) + "…");
  }

  private void export(ExportFormat format) {
    Optional<Path> target =
        format.folder()
            ? dialogs().folder("dialog.exportFolder")
            : dialogs().saveAs("annalist." + format.name());
    Words words = look.words();
    target.ifPresent(
        path -> {
          Task<List<Problem>> task =
              state().platform().export(format.name(), state().snapshot(), words.locale(), path);
          state().add(new Job(words.of("job.export"), task, System.currentTimeMillis()));
          task.result()
              .whenComplete(
                  (problems, failure) ->
                      window
                          .ui()
                          .post(
                              task,
                              () -> {
                                state().sweepJobs();
                                exported(path, problems, failure);
                              }));
        });
  }

  private void exported(Path path, List<Problem> problems, Throwable failure) {
    Words words = look.words();
    if (failure != null) {
      window.fault(path.toString(), failure);
    } else if (problems.isEmpty()) {
      window.say(words.of("status.written", path));
    } else {
      window.say(words.of("status.writtenWith", path, problems.get(0)));
    }
  }

  private void addEdit(Commands commands) {
    Journal journal = state().platform().corpus().journal();
    commands.add(
        new Command(
            "org.annalist.undo",
            "command.undo",
            "undo",
            SWT.MOD1 | 'Z',
            () -> !journal.applied().isEmpty(),
            () -> step(journal, true)));
    commands.add(
        new Command(
            "org.annalist.redo",
            "command.redo",
            "redo",
            SWT.MOD1 | SWT.SHIFT | 'Z',
            () -> !journal.undone().isEmpty(),
            () -> step(journal, false)));
    commands.add(
        new Command(
            "org.annalist.setDate",
            "command.setDate",
            "clock",
            0,
            () -> state().selected().selection().place().isPresent(),
            this::setDate));
  }

  private void step(Journal journal, boolean back) {
    window
        .background()
        .ask(
            "journal",
            cancellation -> back ? journal.undo() : journal.redo(),
            (Optional<Edit> edit) -> {
              state().refreshSnapshot();
              String key = back ? "status.undone" : "status.redone";
              edit.ifPresent(e -> window.say(look.words().of(key, e.label())));
            },
            fault -> window.fault("journal", fault));
  }

  private void setDate() {
    String document = state().selected().selection().place().map(Place::document).orElseThrow();
    String now =
        state().snapshot().document(document).map(d -> d.metadata().published()).orElse("");
    dialogs()
        .date(document, now)
        .ifPresent(
            day ->
                window.perform(
                    new Action.Apply(
                        look.words().of("command.setDate"), new Edit.SetPublished(document, day))));
  }

  private void addNavigation(Commands commands) {
    commands.add(
        command("quickAccess", "search", SWT.MOD1 | '3', () -> window.quickAccess().open()));
    commands.add(delegated("find", "search", SWT.MOD1 | 'F'));
    commands.add(
        new Command(
            "org.annalist.open",
            "command.open",
            "read",
            SWT.F3,
            () -> !state().selected().isNothing(),
            () -> window.openInReader(state().selected())));
    commands.add(
        new Command(
            "org.annalist.back",
            "command.back",
            "back",
            SWT.ALT | SWT.ARROW_LEFT,
            () -> state().history().canGoBack(),
            state()::goBack));
    commands.add(
        new Command(
            "org.annalist.forward",
            "command.forward",
            "forward",
            SWT.ALT | SWT.ARROW_RIGHT,
            () -> state().history().canGoForward(),
            state()::goForward));
  }

  private void addWindow(Commands commands) {
    new LayoutCommands(window).addTo(commands);
    commands.add(
        command(
            "refresh",
            "",
            SWT.F5,
            () -> window.pages().current().partsInView().forEach(Part::refresh)));
  }

  private void addHelp(Commands commands) {
    commands.add(command("plugins", "plugin", 0, () -> window.showView(PluginList.ID)));
    commands.add(command("about", "", 0, () -> new AboutDialog(window).open()));
  }
}
