package org.annalist.workbench.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Notice;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.part.OwnPart;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.render.page.NoticePane;
import org.annalist.workbench.state.Job;
import org.annalist.workbench.state.Jobs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Jobs that run, each with a bar and a way to stop it, then those that are over; one that failed
 * stays with its message until it is removed. UI thread only.
 */
public final class ProgressPart extends OwnPart {

  /** Id of its view. */
  public static final String ID = "org.annalist.jobs";

  private static final int TICK = 250;

  private final JobPainter painter;
  private final JobWords said;
  private final StackLayout stack = new StackLayout();
  private Composite root;
  private Table table;
  private NoticePane notice;
  private boolean ticking;

  public ProgressPart(Workbench workbench, ViewDescriptor view) {
    super(workbench, view);
    painter = new JobPainter(look());
    said = new JobWords(look().words());
  }

  @Override
  public Control create(Composite parent) {
    root = new Composite(parent, SWT.NONE);
    root.setLayout(stack);
    notice = new NoticePane(root, this);
    notice.show(Notice.of(look().words().of("jobs.none"), look().words().of("jobs.noneReason")));
    table = new Table(root, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    table.setBackground(Look.color(look().palette().base()));
    table.setForeground(Look.color(look().palette().text()));
    new TableColumn(table, SWT.LEFT);
    table.addListener(SWT.MeasureItem, e -> e.height = JobPainter.ROW);
    table.addListener(SWT.EraseItem, e -> e.detail &= ~(SWT.FOREGROUND | SWT.HOT));
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.Resize, e -> table.getColumn(0).setWidth(table.getClientArea().width));
    table.addListener(SWT.MouseDown, this::press);
    table.addListener(SWT.KeyDown, this::key);
    table.addListener(SWT.MenuDetect, e -> menu());
    workbench().state().listen(this);
    jobsChanged();
    return root;
  }

  private Jobs jobs() {
    return workbench().state().allJobs();
  }

  @Override
  public void jobsChanged() {
    List<Object> rows = new ArrayList<>(jobs().running());
    rows.addAll(jobs().ended());
    Object selected = selected().orElse(null);
    table.setItemCount(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      TableItem item = table.getItem(i);
      if (!rows.get(i).equals(item.getData())) {
        item.setData(rows.get(i));
      }
    }
    speak();
    table.setSelection(selected == null ? -1 : rows.indexOf(selected));
    Control top = rows.isEmpty() ? notice.control() : table;
    if (stack.topControl != top) {
      stack.topControl = top;
      root.layout();
      table.getColumn(0).setWidth(table.getClientArea().width);
    }
    table.redraw();
    tickSoon();
  }

  /** The rows are drawn by us; their text is for screen readers. */
  private void speak() {
    for (TableItem item : table.getItems()) {
      String words =
          item.getData() instanceof Job job
              ? job.label() + ": " + running(job)
              : ((Jobs.Ended) item.getData()).job().label()
                  + ": "
                  + said.ended((Jobs.Ended) item.getData());
      if (!item.getText().equals(words)) {
        item.setText(words);
      }
    }
  }

  private String running(Job job) {
    return said.running(job, jobs().isStopping(job), System.currentTimeMillis());
  }

  private void tickSoon() {
    if (!ticking && isVisible() && !jobs().running().isEmpty()) {
      ticking = true;
      table.getDisplay().timerExec(TICK, this::tick);
    }
  }

  private void tick() {
    ticking = false;
    if (!table.isDisposed()) {
      speak();
      table.redraw();
      tickSoon();
    }
  }

  private void paint(Event event) {
    Area area = area(((TableItem) event.item).getBounds());
    GcDrawing drawing = new GcDrawing(event.gc, look().fonts());
    boolean selected = (event.detail & SWT.SELECTED) != 0;
    if (event.item.getData() instanceof Job job) {
      boolean stopping = jobs().isStopping(job);
      painter.paint(drawing, job, stopping, selected, area, System.currentTimeMillis());
    } else if (event.item.getData() instanceof Jobs.Ended over) {
      painter.paint(drawing, over, selected, area);
    }
  }

  private Area area(Rectangle row) {
    return new Area(row.x, row.y, table.getClientArea().width, row.height);
  }

  private void press(Event event) {
    for (TableItem item : table.getItems()) {
      Area row = area(item.getBounds());
      if (item.getData() instanceof Job job
          && painter.stop(look().fonts(), row).contains(event.x, event.y)) {
        jobs().cancel(job);
      }
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.DEL) {
      stopOrForget();
    }
  }

  /** Stops the selected job if it runs, else takes it out of the list. */
  private void stopOrForget() {
    selected()
        .ifPresent(
            row -> {
              if (row instanceof Job job) {
                jobs().cancel(job);
              } else {
                jobs().forget((Jobs.Ended) row);
              }
            });
  }

  private Optional<Object> selected() {
    TableItem[] items = table.getSelection();
    return items.length == 0 ? Optional.empty() : Optional.ofNullable(items[0].getData());
  }

  private void menu() {
    Menu menu = new Menu(table);
    selected()
        .ifPresent(
            row ->
                item(menu, row instanceof Job ? "jobs.stop" : "jobs.forget", this::stopOrForget));
    if (!jobs().ended().isEmpty()) {
      item(menu, "jobs.forgetAll", jobs()::forgetEnded);
    }
    menu.setVisible(true);
  }

  private void item(Menu menu, String words, Runnable run) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(look().words().of(words));
    item.addListener(SWT.Selection, e -> run.run());
  }

  /** The rows, for tests. */
  Table table() {
    return table;
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new Tool("stop", "jobs.stop", this::stopOrForget),
        new Tool("clear", "jobs.forgetAll", jobs()::forgetEnded));
  }

  @Override
  public void refresh() {
    jobsChanged();
  }

  @Override
  public void focus() {
    stack.topControl.setFocus();
  }
}
