package org.annalist.workbench.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annalist.api.Problem;
import org.annalist.api.platform.ExportFormat;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Action;
import org.annalist.workbench.bookmark.Bookmarks;
import org.annalist.workbench.files.DropHint;
import org.annalist.workbench.job.ProgressPart;
import org.annalist.workbench.key.KeyDispatcher;
import org.annalist.workbench.key.PopupList;
import org.annalist.workbench.layout.Layouts;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.layout.PerspectivePage;
import org.annalist.workbench.layout.model.Bounds;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.NativeTheme;
import org.annalist.workbench.look.Theme;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.DocumentPart;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.preference.Preference;
import org.annalist.workbench.preference.PreferencesContext;
import org.annalist.workbench.quick.QuickAccess;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.state.Selected;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.Background;
import org.annalist.workbench.thread.UiThread;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.window.ApplicationWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The window. Its inside is built anew when the language or the theme changes. UI thread only. */
public final class MainWindow extends ApplicationWindow
    implements Workbench, PerspectivePage.Listener, WorkbenchState.Listener {

  /** Milliseconds after the last change until the layout is written. */
  private static final int PAUSE = 1500;

  private final Session session;
  private final Imports imports;
  private final Views views;
  private final Layouts layouts;
  private final PerspectiveActions perspectives = new PerspectiveActions(this);
  private final Notices notices = new Notices();
  private DropHint dropHint;
  private final Runnable saveSoon = this::saveLayouts;
  private Composite root;
  private Composite inside;
  private Look look;
  private Commands commands;
  private MainToolBar tools;
  private QuickAccess quickAccess;
  private Pages pages;
  private StatusBar status;
  private PreferenceCommands settings;
  private KeyDispatcher keys;
  private List<ExportFormat> formats = List.of();

  public MainWindow(Session session, Display display) {
    super(null);
    this.session = session;
    this.imports =
        new Imports(
            session.state(),
            session.ui(),
            session.background(),
            session.open(),
            new FileNotices(this));
    this.views =
        new Views(session.state().platform(), session.background(), display, this::viewsChanged);
    this.layouts =
        Layouts.read(session.preferences().folder().resolve("layout.json"), words(session));
    addMenuBar();
    setBlockOnOpen(false);
  }

  @Override
  protected MenuManager createMenuManager() {
    return new MenuManager();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Annalist");
  }

  @Override
  protected boolean showTopSeperator() {
    return false;
  }

  @Override
  protected Point getInitialSize() {
    Bounds bounds = WindowBounds.read(session.preferences(), getShell().getDisplay());
    return new Point(bounds.width(), bounds.height());
  }

  @Override
  protected Point getInitialLocation(Point size) {
    Bounds bounds = WindowBounds.read(session.preferences(), getShell().getDisplay());
    return new Point(bounds.x(), bounds.y());
  }

  @Override
  protected Control createContents(Composite parent) {
    root = new Composite(parent, SWT.NONE);
    root.setLayout(new org.eclipse.swt.layout.FillLayout());
    dropHint = new DropHint(getShell(), this::look, paths -> imports.add(paths, look.words()));
    session.state().listen(this);
    build();
    WindowBounds.maximise(session.preferences(), getShell());
    layouts.problem().ifPresent(this::report);
    views.watch();
    new FileNotices(this).lookAtJournal();
    return root;
  }

  private static Words words(Session session) {
    return new Words(Locale.forLanguageTag(Preference.LANGUAGE.of(session.preferences())));
  }

  private void build() {
    Preferences preferences = session.preferences();
    boolean dark = preferences.choice("theme", Theme.SYSTEM).isDark();
    NativeTheme.apply(dark);
    Words words = words(session);
    Look before = look;
    double zoom = Integer.parseInt(Preference.ZOOM.of(preferences)) / 100.0;
    look = new Look(getShell().getDisplay(), dark, words, zoom);
    JFaceColors.apply(look.palette());
    JFaceImages.apply(look.icons());
    formats = session.state().platform().formats();
    inside = new Composite(root, SWT.NONE);
    inside.setBackground(Look.color(look.palette().win()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    inside.setLayout(layout);
    settings = new PreferenceCommands(this);
    commands = new WindowCommands(this, look).commands(formats, views.all());
    if (keys == null) {
      keys =
          new KeyDispatcher(getShell(), () -> commands.keys(), id -> commands.run(id), this::say);
    }
    tools = new MainToolBar(inside, look, commands, typed -> quickAccess.open(typed), perspectives);
    tools.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    new NoticeBar(inside, look, notices);
    pages = new Pages(inside, this, layouts, session, this);
    pages.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    status = new StatusBar(inside, look, session.state(), () -> showView(ProgressPart.ID));
    GridData low = new GridData(SWT.FILL, SWT.CENTER, true, false);
    low.heightHint = StatusBar.HEIGHT;
    status.control().setLayoutData(low);
    QuickCommands quick = new QuickCommands(this);
    quickAccess =
        new QuickAccess(
            inside,
            look,
            session.background(),
            preferences,
            quick::all,
            session.state()::snapshot,
            quick::take);
    fillMenu();
    pages.sync(views.all(), Set.of());
    show(layouts.perspective(preferences.text("perspective", Perspective.READ.id())));
    root.layout();
    if (before != null) {
      before.close();
    }
  }

  /** Builds the inside of the window anew, in the language and theme of the preferences. */
  void rebuild() {
    String said = status.message();
    String language = look.words().locale().getLanguage();
    pages.note();
    pages.close();
    // While commands are made anew, no part is in front.
    pages = null;
    inside.dispose();
    build();
    // What was said in another language is not said again.
    if (look.words().locale().getLanguage().equals(language)) {
      say(said);
    }
  }

  /** Changes language and theme at once. */
  public void change(String language, Theme theme) {
    session.preferences().set("language", language);
    session.preferences().set("theme", theme.name());
    rebuild();
  }

  /** Opens Quick Access and types words, as the user would. */
  public void typeInQuickAccess(String words) {
    quickAccess.open(words);
  }

  /** Closes what stands over the window for a moment. */
  public void closePopups() {
    quickAccess.close();
    settings.assistOpen().ifPresent(PopupList::close);
  }

  private void viewsChanged(Set<String> replaced) {
    if (getShell() == null || getShell().isDisposed()) {
      return;
    }
    new WindowCommands(this, look).addViews(commands, views.all());
    fillMenu();
    pages.sync(views.all(), replaced);
  }

  /** Tells commands and menus that perspectives came or went. */
  void perspectivesChanged() {
    new LayoutCommands(this).addPerspectives(commands);
    fillMenu();
  }

  private void fillMenu() {
    new MenuBar(commands, look.words())
        .fill(
            getMenuBarManager(),
            formats,
            views.all(),
            layouts.perspectives(),
            new FileCommands(this).recentMenu());
  }

  /** Shows a perspective. */
  public void show(Perspective perspective) {
    session.preferences().set("perspective", perspective.id());
    pages.show(perspective);
    tools.show(layouts.perspectives(), perspective);
  }

  /** Opens a view in the perspective, and brings it to the front. */
  public void showView(String view) {
    pages.current().show(view);
  }

  @Override
  public Bookmarks bookmarks() {
    return session.bookmarks();
  }

  @Override
  public void openInReader(Selected selected) {
    selected
        .selection()
        .place()
        .ifPresent(place -> pages.current().documents().open(place.document()));
    session.state().select(selected);
  }

  @Override
  public void perform(Action action) {
    if (action instanceof Action.Apply apply) {
      background()
          .ask(
              new Object(),
              cancellation -> state().platform().corpus().apply(apply.edit()),
              revision -> {
                state().refreshSnapshot();
                say(look.words().of("status.applied", apply.label()));
              },
              fault -> fault(apply.label(), fault));
    } else if (action instanceof Action.Configure configure) {
      session.settings().change(configure.contribution(), configure.values());
    } else if (action instanceof Action.Open open) {
      openInReader(new Selected(open.selection(), List.of(), ""));
    } else if (action instanceof Action.Run run && !commands.run(run.command())) {
      say(look.words().of("status.noCommand", run.command()));
    }
  }

  @Override
  public void fault(String where, Throwable fault) {
    System.getLogger(MainWindow.class.getName())
        .log(System.Logger.Level.WARNING, "Fault in " + where, fault);
    say(look.words().of("status.fault", where, String.valueOf(fault.getMessage())));
  }

  /** The line that is shown now. */
  String message() {
    return status.message();
  }

  private void report(Problem problem) {
    System.getLogger(MainWindow.class.getName()).log(System.Logger.Level.WARNING, problem);
    say(problem.message() + " " + problem.remedy());
  }

  @Override
  public void say(String line) {
    if (status != null && !status.control().isDisposed()) {
      status.say(line);
    }
  }

  @Override
  public void activePartChanged() {
    if (commands != null) {
      commands.update();
    }
  }

  @Override
  public void snapshotChanged() {
    commands.update();
  }

  @Override
  public void selectionChanged(Selected selected) {
    pages.current().documents().follow(selected);
    commands.update();
  }

  @Override
  public void layoutChanged() {
    // The same runnable again begins the pause anew.
    getShell().getDisplay().timerExec(PAUSE, saveSoon);
  }

  @Override
  public void documentChosen(DocumentPart part) {
    session.state().select(new Selected(part.about(), List.of(), part.id()));
  }

  @Override
  public void partMenu(Point at) {
    new PartMenu(commands, getShell(), look.words()).open(at);
  }

  @Override
  public boolean close() {
    Shell shell = getShell();
    if (shell != null && !shell.isDisposed()) {
      remember(shell);
      keys.close();
    }
    views.close();
    if (pages != null) {
      pages.close();
    }
    boolean closed = super.close();
    if (look != null) {
      look.close();
    }
    return closed;
  }

  private void remember(Shell shell) {
    WindowBounds.write(session.preferences(), shell);
    pages.note();
    try {
      session.preferences().save();
      layouts.save();
    } catch (java.io.UncheckedIOException e) {
      System.getLogger(MainWindow.class.getName())
          .log(System.Logger.Level.WARNING, e.getMessage(), e);
    }
  }

  Session session() {
    return session;
  }

  /** Opens the wizard that imports, with these paths chosen already. */
  public void importing(List<Path> paths) {
    new FileCommands(this).importing(paths);
  }

  /** What is seen while files hang above the window. */
  public DropHint dropHint() {
    return dropHint;
  }

  Notices notices() {
    return notices;
  }

  public Imports imports() {
    return imports;
  }

  public Views views() {
    return views;
  }

  public Pages pages() {
    return pages;
  }

  PerspectiveActions perspectives() {
    return perspectives;
  }

  /** Writes how everything is laid out now, so that it outlives a crash. */
  void saveLayouts() {
    if (getShell() != null && !getShell().isDisposed()) {
      pages.note();
      Runnable saving = layouts.saving();
      background()
          .ask(
              layouts,
              cancellation -> {
                saving.run();
                return layouts;
              },
              saved -> {},
              fault -> fault("layout.json", fault));
    }
  }

  /** The perspectives and their layouts. */
  public Layouts layouts() {
    return layouts;
  }

  public Commands commands() {
    return commands;
  }

  /** What the pages of preferences work on now. */
  public PreferencesContext preferences() {
    return settings.context();
  }

  /** The modifier that is held down for the command that runs now; 0 if no key runs it. */
  int heldKey() {
    return keys.held();
  }

  PreferenceCommands settings() {
    return settings;
  }

  /** Quick Access. */
  public QuickAccess quickAccess() {
    return quickAccess;
  }

  MainToolBar tools() {
    return tools;
  }

  @Override
  public Look look() {
    return look;
  }

  @Override
  public WorkbenchState state() {
    return session.state();
  }

  @Override
  public UiThread ui() {
    return session.ui();
  }

  @Override
  public Background background() {
    return session.background();
  }

  /** All views that can be shown now. */
  List<ViewDescriptor> allViews() {
    return views.all();
  }
}
