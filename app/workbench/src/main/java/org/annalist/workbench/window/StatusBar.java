package org.annalist.workbench.window;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.document.Document;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.job.JobWords;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.state.Job;
import org.annalist.workbench.state.Selected;
import org.annalist.workbench.state.WorkbenchState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The status line: the job that runs, with how far it is and a way to stop it, else what was said
 * last; at the right what is selected, and the state of the corpus.
 */
final class StatusBar implements WorkbenchState.Listener {

  static final int HEIGHT = 26;

  private static final int TICK = 250;
  private static final double BAR = 180;
  private static final Area NOWHERE = new Area(0, 0, 0, 0);

  private final Canvas canvas;
  private final Look look;
  private final WorkbenchState state;
  private String message = "";
  private final Runnable openJobs;
  private Area shown = NOWHERE;
  private Area cancel = NOWHERE;
  private boolean ticking;

  /**
   * A status line.
   *
   * @param openJobs shows the list of all jobs
   */
  StatusBar(Composite parent, Look look, WorkbenchState state, Runnable openJobs) {
    this.look = look;
    this.state = state;
    this.openJobs = openJobs;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseDown, this::press);
    canvas.addListener(SWT.Dispose, e -> state.unlisten(this));
    state.listen(this);
    jobsChanged();
  }

  Canvas control() {
    return canvas;
  }

  String message() {
    return message;
  }

  void say(String line) {
    message = line;
    redraw();
  }

  private void redraw() {
    if (!canvas.isDisposed()) {
      canvas.redraw();
    }
  }

  @Override
  public void snapshotChanged() {
    redraw();
  }

  @Override
  public void selectionChanged(Selected selected) {
    redraw();
  }

  @Override
  public void jobsChanged() {
    redraw();
    if (!ticking && !state.jobs().isEmpty()) {
      ticking = true;
      canvas.getDisplay().timerExec(TICK, this::tick);
    }
  }

  private void tick() {
    ticking = false;
    if (!canvas.isDisposed()) {
      jobsChanged();
    }
  }

  private void press(Event event) {
    if (cancel.contains(event.x, event.y)) {
      state.jobs().stream().findFirst().ifPresent(state.allJobs()::cancel);
    } else if (shown.contains(event.x, event.y)) {
      openJobs.run();
    }
  }

  private void paint(Event event) {
    Palette palette = look.palette();
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    Area area = new Area(0, 0, canvas.getSize().x, canvas.getSize().y);
    drawing.fill(palette.win(), area);
    drawing.fill(palette.line(), new Area(0, 0, area.width(), 1));
    double y = (area.height() - drawing.height(Face.SMALL)) / 2 + 1;
    double right = paintFields(drawing, area, y);
    shown = NOWHERE;
    cancel = NOWHERE;
    List<Job> jobs = state.jobs();
    if (jobs.isEmpty()) {
      String line = drawing.fit(message, Face.SMALL, right - 20);
      drawing.text(line, Face.SMALL, palette.text(), 10, y);
    } else {
      paintJob(drawing, jobs, y, right);
    }
  }

  /** The oldest job, and how many others run. */
  private void paintJob(Drawing drawing, List<Job> jobs, double y, double right) {
    Palette palette = look.palette();
    Job job = jobs.get(0);
    boolean stopping = state.allJobs().isStopping(job);
    String line =
        job.label()
            + ": "
            + new JobWords(look.words()).running(job, stopping, System.currentTimeMillis());
    String shortened = drawing.fit(line, Face.SMALL, Math.max(60, right - BAR - 200));
    drawing.text(shortened, Face.SMALL, palette.text(), 10, y);
    double x = 22 + drawing.width(shortened, Face.SMALL);
    Area bar = new Area(x, y + 5, BAR, 6);
    drawing.fill(palette.base(), bar);
    drawing.fill(palette.accent(), new Area(bar.x(), bar.y(), BAR * job.share(), 6));
    drawing.frame(palette.neutral(), 1, Dash.SOLID, bar);
    shown = new Area(0, 0, bar.right(), HEIGHT);
    double end = bar.right() + 12;
    if (!stopping) {
      String stop = look.words().of("status.cancel");
      cancel = new Area(end - 4, 0, drawing.width(stop, Face.SMALL) + 8, HEIGHT);
      drawing.text(stop, Face.SMALL, palette.accent(), end, y);
      end = cancel.right() + 8;
    }
    if (jobs.size() > 1) {
      String more = look.words().of("status.moreJobs", look.words().number(jobs.size() - 1L));
      drawing.text(more, Face.SMALL, palette.text2(), end, y);
    }
  }

  /** Draws the fields from the right; answers where they begin. */
  private double paintFields(Drawing drawing, Area area, double y) {
    Palette palette = look.palette();
    double x = area.width() - 10;
    for (String field : fields()) {
      if (!field.isEmpty()) {
        x -= drawing.width(field, Face.SMALL);
        drawing.text(field, Face.SMALL, palette.text2(), x, y);
        x -= 12;
        drawing.fill(palette.line(), new Area(x, 5, 1, area.height() - 9));
        x -= 12;
      }
    }
    return x;
  }

  private List<String> fields() {
    Words words = look.words();
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    String memory =
        words.of("status.memory", words.number(used), words.number(runtime.maxMemory() >> 20));
    String corpus =
        words.of(
            "status.corpus",
            words.number(state.snapshot().documents().size()),
            Long.toString(state.snapshot().revision()));
    Place place = state.selected().selection().place().orElse(null);
    if (place == null) {
      return List.of(memory, corpus);
    }
    Document document = state.snapshot().document(place.document()).orElse(null);
    String encoding = document == null ? "" : document.encoding();
    String day = document == null ? "" : document.metadata().published();
    return List.of(
        memory,
        corpus,
        encoding,
        day.isEmpty() ? "" : words.of("status.day", day),
        words.of("status.place", words.number(place.span().begin())));
  }
}
