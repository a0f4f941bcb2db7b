package org.annalist.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.SourcePreview;
import org.annalist.workbench.UiTest;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportWizardUiTest extends UiTest {

  private ImportWizard wizard;

  private static SourcePreview text(String name, String title, String day, boolean inferred) {
    return new SourcePreview(
        URI.create("file:///kho/" + name),
        name,
        "text/plain",
        "text",
        2_400,
        "UTF-8",
        title,
        day,
        inferred,
        true,
        "",
        List.of());
  }

  private static SourcePreview binary(String name) {
    Problem problem = Problem.error("source.unsupported", name + " is binary").remedy("Convert it");
    return new SourcePreview(
        URI.create("file:///kho/" + name),
        name,
        "",
        "",
        9,
        "",
        "",
        "",
        false,
        false,
        "",
        List.of(problem));
  }

  private void open(Path... paths) {
    platform.previews(
        List.of(
            text("a.txt", "Họp tổ dân phố", "2023-04-19", true),
            text("b.html", "Kế hoạch năm", "", false),
            binary("c.bin")));
    FileQuestions nobody =
        new FileQuestions() {
          @Override
          public List<Path> files() {
            return List.of(folder.resolve("asked.txt"));
          }

          @Override
          public Optional<Path> folder(String title) {
            return Optional.empty();
          }

          @Override
          public Optional<Path> target(String name) {
            return Optional.empty();
          }
        };
    wizard =
        new ImportWizard(
            window,
            nobody,
            List.of(paths),
            choice -> window.imports().add(choice, window.look().words()));
    wizard.open(window.getShell());
    settleWizard();
  }

  private void settleWizard() {
    settle();
    while (wizard.isBusy()) {
      settle();
    }
  }

  private void press(int button) {
    wizard.dialog().button(button).notifyListeners(SWT.Selection, new Event());
    settleWizard();
  }

  private String row(int row) {
    List<String> cells = new ArrayList<>();
    var table = wizard.foundPage().table().getTable();
    for (int i = 0; i < table.getColumnCount(); i++) {
      cells.add(table.getItem(row).getText(i));
    }
    return String.join("|", cells);
  }

  /** The field that is open in a cell. */
  private Text editor() {
    return Arrays.stream(wizard.correctionsPage().table().getTable().getChildren())
        .filter(child -> child instanceof Text && child.isVisible())
        .map(Text.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @AfterEach
  void closeWizard() {
    if (wizard != null && wizard.shell() != null && !wizard.shell().isDisposed()) {
      wizard.shell().close();
    }
  }

  @Test
  void goesOnOnlyWhenThereIsSomethingToRead() {
    open();
    assertThat(wizard.dialog().button(IDialogConstants.NEXT_ID).isEnabled()).isFalse();
    assertThat(wizard.dialog().button(IDialogConstants.FINISH_ID).getText()).isEqualTo("&Xong");
  }

  @Test
  void showsWhatIsFoundAndChecksWhatCanBeRead() {
    open(Path.of("/kho"));
    press(IDialogConstants.NEXT_ID);

    assertThat(row(0)).isEqualTo("a.txt|text/plain|text|2,4 KB|UTF-8|");
    assertThat(row(2)).startsWith("c.bin|").endsWith("c.bin is binary");
    var table = wizard.foundPage().table();
    assertThat(table.getTable().getItem(0).getChecked()).isTrue();
    assertThat(table.getTable().getItem(2).getChecked()).isFalse();
    assertThat(wizard.canFinish()).isTrue();
  }

  @Test
  void readsWhatIsCheckedAndLeavesOutTheRest() {
    open(Path.of("/kho"));
    press(IDialogConstants.NEXT_ID);
    wizard.model().choose(wizard.model().found().get(1), false);
    press(IDialogConstants.FINISH_ID);

    assertThat(platform.added())
        .last()
        .satisfies(
            request -> {
              assertThat(request.paths()).containsExactly(Path.of("/kho"));
              assertThat(request.without())
                  .containsExactlyInAnyOrder(
                      URI.create("file:///kho/b.html"), URI.create("file:///kho/c.bin"));
            });
    assertThat(wizard.summaryPage().told()).isNotBlank();
    press(IDialogConstants.FINISH_ID);
    assertThat(wizard.shell() == null || wizard.shell().isDisposed()).isTrue();
    assertThat(session.open().without()).contains(URI.create("file:///kho/b.html"));
    assertThat(session.recent().all()).first().isEqualTo(Path.of("/kho"));
  }

  @Test
  void aPatternChecksOnlyWhatItFits() {
    open(Path.of("/kho"));
    wizard.model().patterns("*.html");
    press(IDialogConstants.NEXT_ID);
    assertThat(wizard.model().chosen()).extracting(SourcePreview::name).containsExactly("b.html");
  }

  @Test
  void correctsTitlesAndDaysByKeys() {
    open(Path.of("/kho"));
    press(IDialogConstants.NEXT_ID);
    press(IDialogConstants.NEXT_ID);
    var table = wizard.correctionsPage().table();
    assertThat(table.getTable().getItem(0).getText(1)).isEqualTo("≈ 19-4-2023");
    assertThat(table.getTable().getItem(1).getText(1)).isEqualTo("chưa có");

    SourcePreview first = wizard.model().found().get(0);
    table.setSelection(new StructuredSelection(first));
    table.editElement(first, 1);
    Text editor = editor();
    editor.setText("2023-13");
    assertThat(table.isCellEditorActive()).isTrue();
    editor.setText("2023-05");
    editor.notifyListeners(SWT.DefaultSelection, new Event());
    assertThat(table.getTable().getItem(0).getText(1)).isEqualTo("5-2023");

    table.editElement(first, 0);
    editor = editor();
    editor.setText("Họp tổ dân phố số 4");
    editor.notifyListeners(SWT.DefaultSelection, new Event());

    assertThat(wizard.model().choice().corrections())
        .containsExactly(new ImportChoice.Correction(first, "Họp tổ dân phố số 4", "2023-05"));
  }

  @Test
  void knowsDaysOfTheCalendar() {
    assertThat(List.of("", "2023", "2023-02", "2024-02-29")).allMatch(IsoDay::isValid);
    assertThat(List.of("23", "2023-2", "2023-02-30", "hôm qua")).noneMatch(IsoDay::isValid);
  }

  @Test
  void correctionsBecomeEditsOfTheDocumentsThatCame() {
    SourcePreview found = text("a.txt", "Cũ", "", false);
    ImportChoice choice =
        new ImportChoice(
            List.of(), Set.of(), List.of(new ImportChoice.Correction(found, "Mới", "2020")));
    assertThat(choice.edits(platform.snapshot())).isEmpty();

    var document = platform.snapshot().documents().iterator().next();
    SourcePreview there =
        new SourcePreview(
            document.source().uri(),
            document.id(),
            "",
            "",
            0,
            "",
            "Cũ",
            "",
            false,
            true,
            "",
            List.of());
    choice =
        new ImportChoice(
            List.of(), Set.of(), List.of(new ImportChoice.Correction(there, "Mới", "2020")));
    assertThat(choice.edits(platform.snapshot()))
        .containsExactly(
            new Edit.SetTitle(document.id(), "Mới"), new Edit.SetPublished(document.id(), "2020"));
  }
}
