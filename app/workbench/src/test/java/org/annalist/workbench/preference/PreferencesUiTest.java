package org.annalist.workbench.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.api.Setting;
import org.annalist.api.platform.Contribution;
import org.annalist.workbench.UiTest;
import org.annalist.workbench.key.KeyScheme;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The dialog of preferences as a user handles it. */
class PreferencesUiTest extends UiTest {

  private PreferencesDialog dialog;

  private void open(String page) {
    dialog = new PreferencesDialog(window.getShell(), window.preferences());
    dialog.setBlockOnOpen(false);
    dialog.open(page);
    settle();
  }

  @AfterEach
  void closeDialog() {
    if (dialog != null) {
      dialog.close();
    }
  }

  private List<String> pages() {
    return Stream.of(dialog.getTreeViewer().getTree().getItems()).map(TreeItem::getText).toList();
  }

  /** All controls of a class that are in sight, in their order. */
  private <C extends Control> List<C> all(Class<C> type) {
    List<C> found = new ArrayList<>();
    collect(dialog.getShell(), type, found);
    return found;
  }

  private static <C extends Control> void collect(Control root, Class<C> type, List<C> into) {
    if (type.isInstance(root) && root.isVisible()) {
      into.add(type.cast(root));
    }
    if (root instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        collect(child, type, into);
      }
    }
  }

  private void press(String button) {
    Button found =
        all(Button.class).stream()
            .filter(b -> b.getText().equals(button))
            .findFirst()
            .orElseThrow();
    found.notifyListeners(SWT.Selection, new Event());
    settle();
  }

  private void choose(String command) {
    Table table = all(Table.class).get(0);
    for (int i = 0; i < table.getItemCount(); i++) {
      if (table.getItem(i).getText().equals(command)) {
        table.setSelection(i);
        table.notifyListeners(SWT.Selection, new Event());
        return;
      }
    }
    throw new AssertionError("no command " + command);
  }

  private TableItem row() {
    return all(Table.class).get(0).getSelection()[0];
  }

  /** Presses a stroke in the field below the list. */
  private void record(int modifiers, int key) {
    List<Text> fields = all(Text.class);
    Event event = new Event();
    event.stateMask = modifiers;
    event.keyCode = key;
    event.character = (char) (modifiers == SWT.CTRL ? key & 0x1f : key);
    fields.get(fields.size() - 1).notifyListeners(SWT.KeyDown, event);
  }

  private String note() {
    List<Label> labels = all(Label.class);
    return labels.stream()
        .map(Label::getText)
        .filter(text -> text.startsWith("⚠") || text.startsWith("Không lệnh nào"))
        .findFirst()
        .orElse("");
  }

  @Test
  void aPageIsFoundByTheWordsOnItWithoutAccents() {
    open("general");
    assertThat(pages()).containsExactly("Chung", "Giao diện và ngôn ngữ", "Phím tắt");
    Text search = all(Text.class).get(0);
    search.setText("ngon ngu");
    settle();
    assertThat(pages()).containsExactly("Giao diện và ngôn ngữ");
    search.setText("hoan tac");
    settle();
    assertThat(pages()).containsExactly("Phím tắt");
    assertThat(all(Table.class)).hasSize(1);
    search.setText("không có");
    settle();
    assertThat(pages()).isEmpty();
  }

  @Test
  void aRecordedKeyReplacesTheOldOneMarksWhomItTakesItFromAndWorksAfterOk() {
    open(PreferencesDialog.KEYS);
    choose("Hoàn tác");
    record(SWT.CTRL, 'e');
    assertThat(row().getText(1)).isEqualTo("⚠ Ctrl+E");
    assertThat(note()).isEqualTo("⚠ Lấy từ: Xuất khung nhìn thành PNG hoặc SVG…");
    record(SWT.CTRL, 's');
    assertThat(row().getText(1)).isEqualTo("⚠ Ctrl+E, Ctrl+S");
    record(0, SWT.BS);
    record(0, SWT.BS);
    assertThat(row().getText(1)).isEqualTo("Ctrl+Z");
    record(SWT.CTRL, 'j');
    assertThat(note()).isEqualTo("Không lệnh nào khác dùng phím này.");
    assertThat(window.commands().keys().words("org.annalist.undo")).isEqualTo("Ctrl+Z");
    press("Đồng ý");
    assertThat(window.commands().keys().words("org.annalist.undo")).isEqualTo("Ctrl+J");
    reopen();
    assertThat(window.commands().keys().words("org.annalist.undo")).isEqualTo("Ctrl+J");
  }

  @Test
  void keysAreAddedTakenAwayAndRestored() {
    open(PreferencesDialog.KEYS);
    choose("Tải lại");
    press("Thêm phím");
    record(SWT.CTRL, 'j');
    press("Áp dụng");
    assertThat(window.commands().keys().keys("org.annalist.refresh")).hasSize(2);
    choose("Tải lại");
    press("Bỏ");
    choose("Tải lại");
    press("Bỏ");
    assertThat(row().getText(1)).isEmpty();
    press("Khôi phục");
    assertThat(row().getText(1)).isEqualTo("F5");
    press("Đồng ý");
    assertThat(window.commands().keys().words("org.annalist.refresh")).isEqualTo("F5");
    assertThat(window.commands().keys().changes()).isEmpty();
  }

  @Test
  void theListIsFilteredAndSortedAndTheSchemeChosen() {
    open(PreferencesDialog.KEYS);
    Text filter = all(Text.class).get(1);
    filter.setText("lam lai");
    Table table = all(Table.class).get(0);
    assertThat(table.getItems()).extracting(TableItem::getText).containsOnly("Làm lại");
    filter.setText("");
    table.getColumn(0).notifyListeners(SWT.Selection, new Event());
    assertThat(table.getItem(0).getText()).isEqualTo(first(table));
    Combo scheme = all(Combo.class).get(0);
    scheme.select(KeyScheme.EMACS.ordinal());
    scheme.notifyListeners(SWT.Selection, new Event());
    choose("Thoát");
    assertThat(row().getText(1)).isEqualTo("Ctrl+X, Ctrl+C");
    assertThat(row().getText(3)).isEqualTo("Kiểu Emacs");
    press("Đồng ý");
    assertThat(window.commands().keys().scheme()).isEqualTo(KeyScheme.EMACS);
  }

  private static String first(Table table) {
    java.text.Collator collator =
        java.text.Collator.getInstance(java.util.Locale.forLanguageTag("vi"));
    return Stream.of(table.getItems()).map(TableItem::getText).min(collator).orElseThrow();
  }

  @Test
  void languageAndSizeOfWordsTakeEffectWhenTheyAreAppliedAndCanBeRestored() {
    int before = reader().widget().getFont().getFontData()[0].getHeight();
    open("look");
    List<Combo> combos = all(Combo.class);
    combos.get(0).select(1);
    combos.get(0).notifyListeners(SWT.Selection, new Event());
    combos.get(2).select(5);
    combos.get(2).notifyListeners(SWT.Selection, new Event());
    press("Áp dụng");
    assertThat(window.look().words().locale().getLanguage()).isEqualTo("en");
    int after = reader().widget().getFont().getFontData()[0].getHeight();
    assertThat(after).isEqualTo(Math.round(before * 1.5f));
    press("Về mặc định");
    press("Đồng ý");
    assertThat(window.look().words().locale().getLanguage()).isEqualTo("vi");
    assertThat(reader().widget().getFont().getFontData()[0].getHeight()).isEqualTo(before);
  }

  @Test
  void nothingChangesWhenTheDialogIsCancelled() {
    open(PreferencesDialog.KEYS);
    choose("Hoàn tác");
    record(SWT.CTRL, 'j');
    Shell shell = dialog.getShell();
    dialog.buttonPressed(IDialogConstants.CANCEL_ID);
    settle();
    assertThat(shell.isDisposed()).isTrue();
    assertThat(window.commands().keys().words("org.annalist.undo")).isEqualTo("Ctrl+Z");
  }

  @Test
  void importedPreferencesTakeEffectAtOnce() throws java.io.IOException {
    String text =
        "annalist.preferences=1\ntheme=DARK\nkeys.change.0=DEFAULT\tCTRL+J\torg.annalist.undo\n";
    java.nio.file.Path file = java.nio.file.Files.writeString(folder.resolve("their.txt"), text);
    assertThat(new PreferencesFiles(window.getShell(), window.preferences()).load(file)).isTrue();
    settle();
    assertThat(window.look().palette().isDark()).isTrue();
    assertThat(window.commands().keys().keys("org.annalist.undo")).hasSize(2);
  }

  @Test
  void aSettingOfAPluginIsSetAndKeptAndOneThatNobodyChangedIsNot() {
    platform.contribute(plugin("counts", Setting.toggle("loud", "Nói to", false)));
    platform.contribute(plugin("other", Setting.text("name", "Tên", "a")));
    open("plugin.EXTRACTOR.counts");
    Button loud =
        all(Button.class).stream()
            .filter(b -> b.getText().equals("Nói to"))
            .findFirst()
            .orElseThrow();
    loud.setSelection(true);
    loud.notifyListeners(SWT.Selection, new Event());
    press("Đồng ý");
    assertThat(platform.settings("counts").values()).containsEntry("loud", "true");
    assertThat(platform.settings("other").values()).isEmpty();
    assertThat(session.preferences().list("settings.counts")).containsExactly("loud=true");
  }

  private static Contribution plugin(String name, Setting setting) {
    return new Contribution(
        Contribution.Kind.EXTRACTOR,
        name,
        "fake",
        "1.0.0",
        Contribution.State.ACTIVE,
        "",
        List.of(),
        List.of(),
        0,
        List.of(setting));
  }
}
