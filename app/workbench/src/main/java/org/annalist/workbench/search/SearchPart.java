package org.annalist.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Selection;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.OwnPart;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.render.page.NoticePane;
import org.annalist.workbench.search.Concordance.Order;
import org.annalist.workbench.search.Concordance.Row;
import org.annalist.workbench.state.Selected;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Where words stand in all open documents, as lines of a concordance that come while the search
 * goes on. UI thread only; searches and sorts in the background.
 */
public final class SearchPart extends OwnPart {

  /** Id of its view. */
  public static final String ID = "org.annalist.search";

  /** More lines than this nobody reads; the search ends there and says so. */
  static final int MOST = 10_000;

  private final Site site;
  private final Searcher searcher;
  private final RecentSearches recent;
  private SearchBar bar;
  private Composite below;
  private final StackLayout stack = new StackLayout();
  private ConcordanceList list;
  private NoticePane notice;
  private Query shown = Query.NONE;
  private Run run;
  private List<Match> found = List.of();
  private long documents;
  private boolean searching;
  private boolean goesOn;

  /** A search through one revision. */
  private record Run(Query query, Snapshot snapshot, Searcher.Search search) {}

  /** What is known after another moment of a search. */
  private record Step(Searcher.Piece piece, List<Match> found, long documents, List<Row> rows) {}

  public SearchPart(
      Workbench workbench,
      ViewDescriptor view,
      Site site,
      Searcher searcher,
      RecentSearches recent) {
    super(workbench, view);
    this.site = site;
    this.searcher = searcher;
    this.recent = recent;
  }

  @Override
  public Control create(Composite parent) {
    Composite root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(look().palette().base()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    root.setLayout(layout);
    bar = new SearchBar(root, look(), new FromBar());
    bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    below = new Composite(root, SWT.NONE);
    below.setLayout(stack);
    below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    list =
        new ConcordanceList(
            below,
            look(),
            match -> workbench().state().select(selected(match)),
            match -> {
              recent.add(shown);
              workbench().openInReader(selected(match));
            });
    notice = new NoticePane(below, this);
    workbench().state().listen(this);
    if (!recent.words().isEmpty()) {
      bar.show(new Query(recent.words().get(0), recent.accents()));
    }
    present();
    return root;
  }

  private final class FromBar implements SearchBar.Listener {
    @Override
    public void asked() {
      if (isVisible() && !bar.query().equals(shown)) {
        search();
      }
    }

    @Override
    public void ordered() {
      sort();
    }

    @Override
    public void left() {
      asked();
      goesOn = true;
      goOn();
    }
  }

  /** The user wants the lines: goes there as soon as there is one. */
  private void goOn() {
    if (goesOn && !list.rows().isEmpty()) {
      goesOn = false;
      recent.add(shown);
      list.focus();
    }
  }

  private static Selected selected(Match match) {
    return new Selected(Selection.of(match.place()), List.of(match.place()), ID);
  }

  /** Searches for words, as if they had been typed. */
  public void search(Query query) {
    bar.show(query);
    search();
  }

  public Query query() {
    return bar.query();
  }

  /** Searches for the same words with accents, or without. */
  public void toggleAccents() {
    Query query = bar.query();
    search(new Query(query.typed(), !query.accents()));
  }

  /** Goes to the line after the one selected last, or before it. */
  public void step(int by) {
    list.step(by);
  }

  private void search() {
    Query query = bar.query();
    Snapshot snapshot = workbench().state().snapshot();
    // The lines of an older revision stay until all new ones are there.
    boolean quietly = query.equals(shown);
    goesOn = goesOn && quietly;
    shown = query;
    searching = true;
    run = new Run(query, snapshot, searcher.search(query, snapshot));
    site.busy(this, true);
    look(run, List.of(), quietly);
  }

  private void look(Run now, List<Match> before, boolean quietly) {
    Order order = bar.order();
    background()
        .ask(
            List.of(this, "search"),
            cancellation -> step(now, before, order, cancellation),
            step -> take(now, step, quietly),
            fault -> {
              ended();
              fault(fault);
            });
  }

  private static Step step(Run run, List<Match> before, Order order, Cancellation cancellation) {
    Searcher.Piece piece = run.search().next(cancellation);
    List<Match> found = new ArrayList<>(before);
    found.addAll(piece.matches());
    List<Match> kept = List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    long documents = kept.stream().map(match -> match.place().document()).distinct().count();
    return new Step(piece, kept, documents, rows(run, kept, order));
  }

  private static List<Row> rows(Run run, List<Match> found, Order order) {
    return Concordance.rows(
        found,
        order,
        id ->
            run.snapshot()
                .document(id)
                .map(d -> new Concordance.Caption(d.title(), d.id()))
                .orElse(new Concordance.Caption(id, "")));
  }

  private void take(Run now, Step step, boolean quietly) {
    if (now != run || below.isDisposed()) {
      return;
    }
    boolean full = step.found().size() >= MOST;
    boolean last = step.piece().isLast() || full;
    if (last || !quietly) {
      found = step.found();
      documents = step.documents();
      list.show(step.rows());
    }
    bar.say(line(step.piece(), full, last));
    if (last) {
      ended();
    } else {
      look(now, step.found(), quietly);
    }
    present();
    goOn();
  }

  private void ended() {
    searching = false;
    goesOn = goesOn && !list.rows().isEmpty();
    site.busy(this, false);
    if (workbench().state().snapshot().revision() != run.snapshot().revision()) {
      refresh();
    }
  }

  private String line(Searcher.Piece piece, boolean full, boolean last) {
    Words words = look().words();
    String lines = words.number(found.size());
    if (shown.isEmpty()) {
      return "";
    } else if (full) {
      return words.of("search.full", lines, words.number(piece.read()));
    } else if (last) {
      return words.of("search.found", lines, words.number(documents));
    }
    String read = words.number(piece.read());
    return words.of("search.reading", lines, read, words.number(piece.total()));
  }

  private void sort() {
    Run sorted = run;
    List<Match> matches = found;
    Order order = bar.order();
    background()
        .ask(
            List.of(this, "sort"),
            cancellation -> rows(sorted, matches, order),
            rows -> {
              if (matches == found && !below.isDisposed()) {
                list.show(rows);
              }
            },
            this::fault);
  }

  /** Shows the lines, or says why there are none and what to do. */
  private void present() {
    Words words = look().words();
    Optional<Notice> said = Optional.empty();
    if (workbench().state().snapshot().documents().isEmpty()) {
      said =
          Optional.of(
              new Notice(
                  words.of("search.noDocuments"),
                  words.of("search.noDocumentsReason"),
                  List.of(
                      new Action.Run(words.of("command.add"), "org.annalist.add"),
                      new Action.Run(words.of("command.sample"), "org.annalist.sample"))));
    } else if (shown.isEmpty()) {
      said = Optional.of(Notice.of(words.of("search.nothing"), words.of("search.nothingReason")));
    } else if (list.rows().isEmpty() && !searching) {
      Action any = new Action.Run(words.of("search.anyAccents"), "org.annalist.searchAccents");
      said =
          Optional.of(
              new Notice(
                  words.of("search.none", shown.typed()),
                  words.of(shown.accents() ? "search.noneAccents" : "search.noneReason"),
                  shown.accents() ? List.of(any) : List.of()));
    }
    said.ifPresent(notice::show);
    stack.topControl = said.isPresent() ? notice.control() : list.control();
    below.layout();
  }

  /** What is said in place of lines, for tests. */
  Optional<Notice> noticeShown() {
    return stack.topControl == notice.control() ? notice.shown() : Optional.empty();
  }

  SearchBar bar() {
    return bar;
  }

  ConcordanceList list() {
    return list;
  }

  @Override
  public List<Tool> tools() {
    return List.of(new Tool("history", "search.recent", () -> bar.offer(recent.words())));
  }

  @Override
  public void snapshotChanged() {
    present();
    refresh();
  }

  @Override
  public void refresh() {
    boolean outdated =
        run == null
            || !bar.query().equals(shown)
            || workbench().state().snapshot().revision() != run.snapshot().revision();
    if (isVisible() && !searching && outdated) {
      search();
    }
  }

  @Override
  public void focus() {
    bar.focus();
  }

  @Override
  public void close() {
    super.close();
    background().cancel(List.of(this, "search"));
    background().cancel(List.of(this, "sort"));
  }
}
