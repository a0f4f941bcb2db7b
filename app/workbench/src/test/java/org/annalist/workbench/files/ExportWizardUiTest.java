package org.annalist.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Problem;
import org.annalist.api.Task;
import org.annalist.api.platform.ExportFormat;
import org.annalist.workbench.UiTest;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportWizardUiTest extends UiTest {

  private final List<Path> asked = new ArrayList<>();
  private final List<Task<List<Problem>>> tasks = new ArrayList<>();
  private boolean mayReplace;
  private ExportWizard wizard;

  @BeforeEach
  void openWizard() {
    platform.formats(
        new ExportFormat("csv", locale -> "Dữ kiện", false, false),
        new ExportFormat("view-csv", locale -> "Bảng", false, true));
    FileQuestions questions =
        new FileQuestions() {
          @Override
          public List<Path> files() {
            return List.of();
          }

          @Override
          public Optional<Path> folder(String title) {
            return Optional.empty();
          }

          @Override
          public Optional<Path> target(String name) {
            return Optional.of(folder.resolve(name));
          }
        };
    wizard =
        new ExportWizard(
            window,
            questions,
            path -> {
              asked.add(path);
              return mayReplace;
            },
            (task, path) -> tasks.add(task));
    wizard.open(window.getShell());
    settleWizard();
  }

  @AfterEach
  void closeWizard() {
    if (wizard.shell() != null && !wizard.shell().isDisposed()) {
      wizard.shell().close();
    }
  }

  private void settleWizard() {
    settle();
    while (wizard.isBusy()) {
      settle();
    }
    settle();
  }

  private void press(int button) {
    wizard.dialog().button(button).notifyListeners(SWT.Selection, new Event());
    settleWizard();
  }

  private void choose(String label) {
    var list = wizard.whatPage().list();
    for (var item : list.getTable().getItems()) {
      if (item.getText().equals(label)) {
        list.setSelection(new StructuredSelection(item.getData()));
        return;
      }
    }
    throw new AssertionError("No " + label);
  }

  @Test
  void offersEveryFormatAndEveryView() {
    List<String> labels = new ArrayList<>();
    for (var item : wizard.whatPage().list().getTable().getItems()) {
      labels.add(item.getText());
    }
    assertThat(labels).first().isEqualTo("Dữ kiện");
    assertThat(labels).hasSize(1 + platform.views().size());
    assertThat(labels.get(1)).startsWith("Khung nhìn “").endsWith("Bảng");
  }

  @Test
  void showsWhatWillBeWrittenBeforeItIs() {
    choose("Dữ kiện");
    press(IDialogConstants.NEXT_ID);
    Path target = folder.resolve("ra.csv");
    wizard.targetPage().target().setText(target.toString());
    press(IDialogConstants.NEXT_ID);

    assertThat(wizard.previewPage().files()).singleElement().asString().startsWith("annalist.csv");
    assertThat(wizard.previewPage().beginning()).isEqualTo("csv vi corpus");
    assertThat(target).doesNotExist();
  }

  @Test
  void writesWhatAViewShows() throws Exception {
    choose(wizard.whatPage().list().getTable().getItem(1).getText());
    press(IDialogConstants.NEXT_ID);
    Path target = folder.resolve("view.csv");
    wizard.targetPage().target().setText(target.toString());
    press(IDialogConstants.FINISH_ID);

    assertThat(tasks).hasSize(1);
    assertThat(tasks.get(0).await()).isEmpty();
    assertThat(target).content().startsWith("view-csv vi ").doesNotContain("corpus");
    assertThat(asked).isEmpty();
  }

  @Test
  void asksBeforeItWritesOverSomething() throws Exception {
    Path target = folder.resolve("cũ.csv");
    Files.writeString(target, "còn dùng");
    press(IDialogConstants.NEXT_ID);
    wizard.targetPage().target().setText(target.toString());

    press(IDialogConstants.FINISH_ID);
    assertThat(asked).containsExactly(target);
    assertThat(tasks).isEmpty();
    assertThat(target).hasContent("còn dùng");

    mayReplace = true;
    press(IDialogConstants.FINISH_ID);
    tasks.get(0).await();
    assertThat(target).hasContent("csv vi corpus");
  }
}
