package org.annalist.workbench.part;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Scroller;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.render.scale.Days;
import org.annalist.workbench.state.Selected;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.Background;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The sentences that the selection rests on, in the documents' own words and face. */
public final class SourcePart implements Part, RenderHost, WorkbenchState.Listener {

  /** Id of its view. */
  public static final String ID = "org.annalist.source";

  private static final int MOST = 20;
  private static final double MARGIN = 12;
  private static final double HEAD = 50;

  private final Workbench workbench;
  private final Site site;
  private Scroller scroller;
  private DrawnCanvas canvas;
  private List<Quote> quotes = List.of();
  private int places;
  private boolean visible;
  private boolean outdated = true;
  private boolean pinned;

  public SourcePart(Workbench workbench, Site site) {
    this.workbench = workbench;
    this.site = site;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Control create(Composite parent) {
    scroller = new Scroller(parent, look(), this::height);
    canvas = new DrawnCanvas(scroller.content(), this, this::paint);
    scroller.fill(canvas.canvas());
    workbench.state().listen(this);
    return scroller.control();
  }

  /** The sentences that are shown, for tests. */
  public List<String> sentences() {
    return quotes.stream().map(Quote::text).toList();
  }

  @Override
  public String title() {
    String label = look().words().of("view.source");
    return places > 1 ? label + " (" + look().words().number(places) + ")" : label;
  }

  @Override
  public String icon() {
    return "source";
  }

  @Override
  public void setVisible(boolean nowVisible) {
    visible = nowVisible;
    if (visible && outdated) {
      refresh();
    }
  }

  @Override
  public void selectionChanged(Selected selected) {
    if (!pinned) {
      refresh();
    }
  }

  @Override
  public void snapshotChanged() {
    refresh();
  }

  @Override
  public void refresh() {
    if (!visible) {
      outdated = true;
      return;
    }
    outdated = false;
    Selected selected = workbench.state().selected();
    Snapshot snapshot = workbench.state().snapshot();
    background()
        .ask(
            List.of(this, "quotes"),
            cancellation ->
                selected.provenance().stream()
                    .limit(MOST)
                    .flatMap(place -> Quote.of(snapshot, place).stream())
                    .toList(),
            read -> present(selected, read),
            this::fault);
  }

  private void present(Selected selected, List<Quote> read) {
    if (canvas.canvas().isDisposed()) {
      return;
    }
    quotes = read;
    places = selected.provenance().size();
    int current = current(selected);
    canvas.setSelected(current < 0 ? "" : Integer.toString(current));
    canvas.redraw();
    scroller.refresh();
    site.changed(this);
  }

  private int current(Selected selected) {
    Optional<Place> place = selected.selection().place();
    for (int i = 0; i < quotes.size(); i++) {
      if (place.isPresent() && quotes.get(i).place().equals(place.get())) {
        return i;
      }
    }
    return quotes.isEmpty() ? -1 : 0;
  }

  private int height(int width) {
    double y = 8;
    for (Quote quote : quotes) {
      y += height(quote, look().fonts(), width);
    }
    return (int) y + 40;
  }

  private double height(Quote quote, org.annalist.workbench.draw.Measure measure, double width) {
    return HEAD + QuoteFlow.of(quote, measure, width - 2 * MARGIN).height() + 12;
  }

  private void paint(Drawing drawing, Area area, Hits hits, Painting.State state) {
    Palette palette = look().palette();
    if (quotes.isEmpty()) {
      drawing.text(look().words().of("source.none"), Face.PLAIN, palette.text2(), MARGIN, 12);
      return;
    }
    double y = area.y();
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      double height = height(quote, drawing, area.width());
      Area box = new Area(area.x(), y, area.width(), height);
      boolean picked = state.selected().equals(Integer.toString(i));
      if (picked) {
        drawing.fill(palette.selTint(), box);
        drawing.fill(palette.accent(), new Area(box.x(), y, 3, height));
      }
      paintQuote(drawing, quote, i, box);
      drawing.fill(palette.line2(), new Area(box.x(), box.bottom() - 1, box.width(), 1));
      hits.add(Integer.toString(i), box, "", i);
      y += height;
    }
    if (places > quotes.size()) {
      String more = look().words().of("source.more", look().words().number(places - quotes.size()));
      drawing.text(more, Face.SMALL, palette.text2(), MARGIN, y + 10);
    }
  }

  private void paintQuote(Drawing drawing, Quote quote, int index, Area box) {
    Palette palette = look().palette();
    String number = quotes.size() > 1 ? (index + 1) + "  " : "";
    String day = number + day(quote.day());
    drawing.text(day, Face.BOLD, palette.text(), MARGIN, box.y() + 8);
    double title = box.y() + 8 + drawing.height(Face.BOLD);
    String words = drawing.fit(quote.title(), Face.SMALL, box.width() - 2 * MARGIN);
    drawing.text(words, Face.SMALL, palette.text2(), MARGIN, title);
    QuoteFlow.of(quote, drawing, box.width() - 2 * MARGIN)
        .paint(drawing, palette, MARGIN, box.y() + HEAD + 2);
  }

  private String day(String iso) {
    Words words = look().words();
    return iso.isEmpty() ? words.of("source.noDay") : Days.words(iso, words.locale());
  }

  private Selected selected(String key) {
    Quote quote = quotes.get(Integer.parseInt(key));
    Selected now = workbench.state().selected();
    return new Selected(now.selection().with(quote.place()), now.provenance(), ID);
  }

  @Override
  public void select(String key) {
    workbench.state().select(selected(key));
  }

  @Override
  public void open(String key) {
    workbench.openInReader(selected(key));
  }

  @Override
  public void menu(String key) {
    if (!key.isEmpty()) {
      new ItemMenu(workbench, canvas.canvas()).show(List.of(), Optional.of(() -> open(key)));
    }
  }

  @Override
  public void run(Action action) {
    workbench.perform(action);
  }

  @Override
  public void contentChanged() {
    // It scrolls.
  }

  @Override
  public void fault(Throwable fault) {
    workbench.fault(ID, fault);
  }

  @Override
  public Look look() {
    return workbench.look();
  }

  @Override
  public Snapshot snapshot() {
    return workbench.state().snapshot();
  }

  @Override
  public Background background() {
    return workbench.background();
  }

  @Override
  public void focus() {
    canvas.canvas().setFocus();
  }

  @Override
  public List<Tool> tools() {
    return List.of();
  }

  @Override
  public Optional<Painting> painting() {
    return Optional.of(this::paint);
  }

  @Override
  public boolean canPin() {
    return true;
  }

  @Override
  public boolean isPinned() {
    return pinned;
  }

  @Override
  public void setPinned(boolean nowPinned) {
    pinned = nowPinned;
    if (!pinned) {
      refresh();
    }
  }

  @Override
  public void close() {
    workbench.state().unlisten(this);
  }
}
