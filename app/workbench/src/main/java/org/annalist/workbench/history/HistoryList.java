package org.annalist.workbench.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Journal;
import org.annalist.api.document.Document;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.ListPart;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.render.Tool;

/**
 * Edits that can be done again, then those in effect, the newest first, as one scale of time.
 * Opening one goes there: what is above it is undone, what is below it is in effect.
 */
public final class HistoryList implements ListPart.Source {

  /** Id of its view. */
  public static final String ID = "org.annalist.history";

  private static final String APPLIED = "applied ";
  private static final String UNDONE = "undone ";
  private static final String BEGINNING = "beginning";

  private final Workbench workbench;
  private final EditTimes times;
  private String picked = "";

  public HistoryList(Workbench workbench, EditTimes times) {
    this.workbench = workbench;
    this.times = times;
  }

  private Journal journal() {
    return workbench.state().platform().corpus().journal();
  }

  @Override
  public RowsTable read(Cancellation cancellation) {
    Words words = workbench.look().words();
    RowsTable.Builder rows =
        RowsTable.of(
                new Table.Column("edit", words.of("column.edit"), false, 60),
                new Table.Column("document", words.of("column.document"), false, 50),
                new Table.Column("time", words.of("column.time"), false, 14),
                new Table.Column("state", words.of("column.state"), false, 16))
            .notice(Notice.of(words.of("history.none"), words.of("history.noneReason")));
    List<Edit> applied = journal().applied();
    List<Edit> undone = journal().undone();
    int number = applied.size() + undone.size();
    for (int i = undone.size() - 1; i >= 0; i--) {
      rows.row(UNDONE + i, cells(undone.get(i), number--, "history.undone"), List.of());
    }
    for (int i = applied.size() - 1; i >= 0; i--) {
      boolean last = i == applied.size() - 1;
      String state = last ? "history.now" : "history.applied";
      rows.row(APPLIED + i, cells(applied.get(i), number--, state), List.of());
    }
    if (!applied.isEmpty() || !undone.isEmpty()) {
      String state = applied.isEmpty() ? "history.now" : "history.applied";
      rows.row(
          BEGINNING,
          List.of(
              Cell.number(words.of("history.beginning"), 0),
              Cell.EMPTY,
              Cell.EMPTY,
              Cell.of(words.of(state))),
          List.of());
    }
    return rows.build();
  }

  private List<Cell> cells(Edit edit, int number, String state) {
    Words words = workbench.look().words();
    String document = EditWords.document(edit);
    String title =
        workbench.state().snapshot().document(document).map(Document::title).orElse(document);
    return List.of(
        Cell.number(new EditWords(words).of(edit), number),
        Cell.of(title),
        Cell.of(
            times
                .of(edit)
                .map(
                    time ->
                        DateTimeFormatter.ofPattern("HH:mm:ss")
                            .format(time.atZone(ZoneId.systemDefault())))
                .orElse(words.of("history.earlier"))),
        Cell.of(words.of(state)));
  }

  @Override
  public void picked(String key) {
    picked = key;
  }

  @Override
  public void open(String key) {
    Journal journal = journal();
    int wanted =
        key.startsWith(UNDONE)
            ? journal.applied().size() + number(key, UNDONE) + 1
            : key.startsWith(APPLIED) ? number(key, APPLIED) + 1 : 0;
    workbench
        .background()
        .ask(
            "journal",
            cancellation -> goTo(journal, wanted, cancellation),
            steps -> {
              workbench.state().refreshSnapshot();
              Words words = workbench.look().words();
              workbench.say(words.of("history.went", words.number(steps)));
            },
            fault -> workbench.fault(workbench.look().words().of("view.history"), fault));
  }

  private static int number(String key, String prefix) {
    return Integer.parseInt(key.substring(prefix.length()));
  }

  /** Undoes or redoes until so many edits are in effect; answers how many steps that took. */
  private static int goTo(Journal journal, int wanted, Cancellation cancellation) {
    int steps = 0;
    boolean more = true;
    while (more && journal.applied().size() != wanted) {
      cancellation.check();
      boolean back = journal.applied().size() > wanted;
      more = (back ? journal.undo() : journal.redo()).isPresent();
      steps += more ? 1 : 0;
    }
    return steps;
  }

  @Override
  public List<Tool> tools() {
    return List.of(new Tool("history", "history.goTo", () -> goTo(picked)));
  }

  @Override
  public List<Tool> menu(String key) {
    return key.isEmpty() ? List.of() : List.of(new Tool("", "history.goTo", () -> open(key)));
  }

  private void goTo(String key) {
    if (!key.isEmpty()) {
      open(key);
    }
  }
}
