package org.annalist.workbench.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Problem;
import org.annalist.api.Task;
import org.annalist.workbench.files.ExportWizard;
import org.annalist.workbench.files.FileQuestions;
import org.annalist.workbench.files.ImportWizard;
import org.annalist.workbench.files.RecentMenu;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.state.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;

/** Commands that bring documents in and results out. */
final class FileCommands {

  private final MainWindow window;

  FileCommands(MainWindow window) {
    this.window = window;
  }

  void addTo(Commands commands) {
    commands.add(command("add", "open", SWT.MOD1 | 'O', () -> add(dialogs().files())));
    commands.add(
        command(
            "addFolder",
            "folder",
            SWT.MOD1 | SWT.MOD3 | 'O',
            () -> dialogs().folder("dialog.addFolder").ifPresent(path -> add(List.of(path)))));
    commands.add(command("import", "open", SWT.MOD1 | SWT.MOD2 | 'O', () -> importing(List.of())));
    commands.add(command("export", "export", SWT.MOD1 | SWT.ALT | 'E', this::exporting));
    commands.add(
        new Command(
            "org.annalist.sample",
            "command.sample",
            "",
            0,
            () -> SampleDocuments.folder().isPresent(),
            () -> SampleDocuments.folder().ifPresent(path -> add(List.of(path)))));
    commands.add(
        new Command(
            "org.annalist.clearRecent",
            "command.clearRecent",
            "",
            0,
            () -> !window.session().recent().all().isEmpty(),
            window.session().recent()::clear));
  }

  /** The menu of what was open lately. */
  MenuManager recentMenu() {
    return new RecentMenu(window.session().recent(), words(), path -> add(List.of(path))).menu();
  }

  private static Command command(String name, String icon, int key, Runnable run) {
    return Command.of("org.annalist." + name, "command." + name, icon, key, run);
  }

  private Words words() {
    return window.look().words();
  }

  private Dialogs dialogs() {
    return new Dialogs(window.getShell(), words());
  }

  private FileQuestions questions() {
    return new FileQuestions() {
      @Override
      public List<Path> files() {
        return dialogs().files();
      }

      @Override
      public Optional<Path> folder(String title) {
        return dialogs().folder(title);
      }

      @Override
      public Optional<Path> target(String name) {
        return dialogs().target(name);
      }
    };
  }

  private void add(List<Path> paths) {
    if (!paths.isEmpty()) {
      window.imports().add(paths, words());
    }
  }

  /** Opens the wizard that imports. */
  ImportWizard importing(List<Path> paths) {
    ImportWizard wizard =
        new ImportWizard(
            window, questions(), paths, choice -> window.imports().add(choice, words()));
    wizard.open(window.getShell());
    return wizard;
  }

  /** Opens the wizard that exports. */
  ExportWizard exporting() {
    ExportWizard wizard =
        new ExportWizard(window, questions(), path -> dialogs().mayReplace(path), this::watch);
    wizard.open(window.getShell());
    return wizard;
  }

  private void watch(Task<List<Problem>> task, Path path) {
    window.state().add(new Job(words().of("job.export"), task, System.currentTimeMillis()));
    task.result()
        .whenComplete(
            (problems, failure) -> window.ui().post(task, () -> exported(path, problems, failure)));
  }

  private void exported(Path path, List<Problem> problems, Throwable failure) {
    window.state().sweepJobs();
    if (failure != null) {
      window.fault(path.toString(), failure);
    } else if (problems.isEmpty()) {
      window.say(words().of("status.written", path));
    } else {
      String first = problems.get(0).told(words().locale()).toString();
      window.say(words().of("status.writtenWith", path, first));
    }
  }
}
