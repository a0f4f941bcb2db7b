package org.annalist.workbench.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.ListPart;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.render.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;

/** The rows of the error log: opening one shows its stack. UI thread only, but for reading. */
public final class ErrorLogList implements ListPart.Source {

  /** Id of its view. */
  public static final String ID = "org.annalist.log";

  private final Workbench workbench;
  private final ErrorLog log;
  private volatile List<LogEntry> shown = List.of();
  private String picked = "";

  public ErrorLogList(Workbench workbench, ErrorLog log) {
    this.workbench = workbench;
    this.log = log;
  }

  @Override
  public RowsTable read(Cancellation cancellation) {
    Words words = workbench.look().words();
    log.addAll(workbench.state().platform().problems());
    List<LogEntry> entries = log.entries();
    RowsTable.Builder rows =
        RowsTable.of(
                new Table.Column("time", words.of("log.time"), false, 16),
                new Table.Column("message", words.of("log.message"), false, 70),
                new Table.Column("source", words.of("log.source"), false, 30))
            .notice(Notice.of(words.of("log.none"), words.of("log.noneReason")));
    for (int i = 0; i < entries.size(); i++) {
      LogEntry entry = entries.get(i);
      Cell time = Cell.number(time(words, entry), entry.time().toEpochMilli());
      String message = entry.message().lines().findFirst().orElse("");
      rows.row(
          Integer.toString(i),
          List.of(
              time.withMark(entry.severity().name()), Cell.of(message), Cell.of(entry.source())),
          List.of());
    }
    shown = entries;
    return rows.build();
  }

  private static String time(Words words, LogEntry entry) {
    String pattern = words.isVietnamese() ? "HH:mm:ss  d-M-yyyy" : "HH:mm:ss  d MMM yyyy";
    ZonedDateTime here = entry.time().atZone(ZoneId.systemDefault());
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(here);
  }

  private Optional<LogEntry> entry(String key) {
    int index = key.isEmpty() ? -1 : Integer.parseInt(key);
    return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
  }

  @Override
  public Runnable listen(Runnable changed) {
    return log.listen(() -> workbench.ui().post(this, changed));
  }

  @Override
  public void picked(String key) {
    picked = key;
  }

  @Override
  public void open(String key) {
    entry(key)
        .ifPresent(
            entry ->
                new LogEntryDialog(workbench.getShell(), workbench.look().words(), entry).open());
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new Tool("copy", "log.copy", this::copy),
        new Tool("export", "log.export", this::export),
        new Tool("clear", "log.clear", log::clear));
  }

  @Override
  public List<Tool> menu(String key) {
    return List.of(
        new Tool("", "log.open", () -> open(key)),
        new Tool("", "log.copy", this::copy),
        new Tool("", "log.export", this::export),
        new Tool("", "log.clear", log::clear));
  }

  /** Copies the picked entry with its stack; all of them if none is picked. */
  private void copy() {
    String text = entry(picked).map(LogEntry::text).orElseGet(this::all);
    if (!text.isEmpty()) {
      Clipboard clipboard = new Clipboard(workbench.getShell().getDisplay());
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  private String all() {
    return shown.stream().map(LogEntry::text).collect(Collectors.joining());
  }

  private void export() {
    FileDialog dialog = new FileDialog(workbench.getShell(), SWT.SAVE);
    dialog.setFileName("annalist-log.txt");
    dialog.setOverwrite(true);
    String name = dialog.open();
    if (name != null) {
      write(Path.of(name));
    }
  }

  /** Writes all entries to a file, in the background. */
  void write(Path file) {
    String text = all();
    workbench
        .background()
        .ask(
            List.of(this, "export"),
            cancellation -> {
              try {
                return Files.writeString(file, text, StandardCharsets.UTF_8);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            },
            written -> workbench.say(workbench.look().words().of("status.written", written)),
            fault -> workbench.fault(file.toString(), fault));
  }
}
