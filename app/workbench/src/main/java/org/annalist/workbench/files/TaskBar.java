package org.annalist.workbench.files;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.annalist.api.Task;
import org.annalist.workbench.thread.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Shows how far a task is, until it is over. UI thread only. */
final class TaskBar {

  private static final int BEAT = 100;

  private final UiThread ui;
  private final Composite root;
  private final Label words;
  private final ProgressBar bar;
  private Task<?> task;

  TaskBar(Composite parent, UiThread ui) {
    this.ui = ui;
    root = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    root.setLayout(layout);
    words = new Label(root, SWT.NONE);
    words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    bar = new ProgressBar(root, SWT.HORIZONTAL);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    bar.setMaximum(1000);
    root.setVisible(false);
  }

  Composite control() {
    return root;
  }

  /** Whether a task is being watched that is not over. */
  boolean isBusy() {
    return task != null;
  }

  /** Asks the task to stop, if there is one, and says no more of it. */
  void cancel() {
    if (task != null) {
      task.cancel();
      task = null;
      root.setVisible(false);
    }
  }

  /**
   * Watches a task.
   *
   * @param say words about how far it is
   * @param end told the result, or what made it fail
   */
  <T> void watch(
      Task<T> watched, Function<Task.Progress, String> say, BiConsumer<T, Throwable> end) {
    cancel();
    task = watched;
    root.setVisible(true);
    beat(watched, say);
    watched
        .result()
        .whenComplete(
            (result, failure) ->
                ui.post(
                    List.of(this, watched),
                    () -> {
                      if (task == watched && !root.isDisposed()) {
                        task = null;
                        root.setVisible(false);
                        end.accept(result, failure);
                      }
                    }));
  }

  private void beat(Task<?> watched, Function<Task.Progress, String> say) {
    if (task == watched && !root.isDisposed()) {
      Task.Progress progress = watched.progress();
      words.setText(say.apply(progress).replace("&", "&&"));
      bar.setSelection(
          progress.total() == 0 ? 0 : (int) (progress.done() * 1000 / progress.total()));
      ui.display().timerExec(BEAT, () -> beat(watched, say));
    }
  }
}
