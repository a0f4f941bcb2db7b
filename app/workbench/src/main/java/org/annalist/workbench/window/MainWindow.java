package org.annalist.workbench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annalist.api.platform.ExportFormat;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Action;
import org.annalist.workbench.job.ProgressPart;
import org.annalist.workbench.key.KeyDispatcher;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.layout.PerspectivePage;
import org.annalist.workbench.layout.Placement;
import org.annalist.workbench.layout.Slot;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.NativeTheme;
import org.annalist.workbench.look.Theme;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.state.Selected;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.Background;
import org.annalist.workbench.thread.UiThread;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.window.ApplicationWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** The window. Its inside is built anew when the language or the theme changes. UI thread only. */
public final class MainWindow extends ApplicationWindow
    implements Workbench, PerspectivePage.Listener, WorkbenchState.Listener {

  private final Session session;
  private final Imports imports;
  private final Views views;
  private Composite root;
  private Composite inside;
  private Look look;
  private Commands commands;
  private MainToolBar tools;
  private QuickAccess quickAccess;
  private Pages pages;
  private StatusBar status;
  private KeyDispatcher keys;
  private List<ExportFormat> formats = List.of();

  public MainWindow(Session session, Display display) {
    super(null);
    this.session = session;
    this.imports = new Imports(session.state(), session.ui(), session.preferences(), this::say);
    this.views =
        new Views(session.state().platform(), session.background(), display, this::viewsChanged);
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
    List<Integer> bounds = session.preferences().numbers("window");
    return bounds.size() == 4 ? new Point(bounds.get(2), bounds.get(3)) : new Point(1440, 880);
  }

  @Override
  protected Point getInitialLocation(Point size) {
    List<Integer> bounds = session.preferences().numbers("window");
    Rectangle screen = getShell().getDisplay().getPrimaryMonitor().getClientArea();
    boolean visible = bounds.size() == 4 && screen.contains(bounds.get(0) + 40, bounds.get(1) + 10);
    return visible ? new Point(bounds.get(0), bounds.get(1)) : new Point(screen.x, screen.y);
  }

  @Override
  protected Control createContents(Composite parent) {
    root = new Composite(parent, SWT.NONE);
    root.setLayout(new org.eclipse.swt.layout.FillLayout());
    acceptFiles();
    session.state().listen(this);
    build();
    views.watch();
    return root;
  }

  private void build() {
    Preferences preferences = session.preferences();
    boolean dark = preferences.choice("theme", Theme.SYSTEM).isDark();
    NativeTheme.apply(dark);
    Words words = new Words(Locale.forLanguageTag(preferences.text("language", "vi")));
    Look before = look;
    look = new Look(getShell().getDisplay(), dark, words);
    JFaceColors.apply(look.palette());
    formats = session.state().platform().formats();
    inside = new Composite(root, SWT.NONE);
    inside.setBackground(Look.color(look.palette().win()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    inside.setLayout(layout);
    commands = new WindowCommands(this, look).commands(formats, views.all());
    if (keys == null) {
      keys =
          new KeyDispatcher(getShell(), () -> commands.keys(), id -> commands.run(id), this::say);
    }
    tools = new MainToolBar(inside, look, commands, this::show);
    tools.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    pages = new Pages(inside, this, preferences, this);
    pages.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    status = new StatusBar(inside, look, session.state(), () -> showView(ProgressPart.ID));
    GridData low = new GridData(SWT.FILL, SWT.CENTER, true, false);
    low.heightHint = StatusBar.HEIGHT;
    status.control().setLayoutData(low);
    quickAccess =
        new QuickAccess(
            tools.field(),
            look,
            session.background(),
            () -> QuickCommands.of(commands, views.all(), look.words().locale()),
            session.state()::snapshot,
            this::take);
    fillMenu();
    pages.sync(views.all(), Set.of());
    show(preferences.choice("perspective", Perspective.READ));
    root.layout();
    if (before != null) {
      before.close();
    }
  }

  private void fillMenu() {
    new MenuBar(commands, look.words()).fill(getMenuBarManager(), formats, views.all());
  }

  /** Builds the inside of the window anew, in the language and theme of the preferences. */
  void rebuild() {
    String said = status.message();
    String language = look.words().locale().getLanguage();
    pages.save();
    pages.close();
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

  /** Types words into the field of Quick Access, as the user would. */
  public void typeInQuickAccess(String words) {
    tools.field().setFocus();
    tools.field().setText(words);
  }

  private void acceptFiles() {
    DropTarget target = new DropTarget(getShell(), DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
          }

          @Override
          public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] names) {
              List<Path> paths = new ArrayList<>();
              for (String name : names) {
                paths.add(Path.of(name));
              }
              imports.add(paths, look.words());
            }
          }
        });
  }

  private void viewsChanged(Set<String> replaced) {
    if (getShell() == null || getShell().isDisposed()) {
      return;
    }
    new WindowCommands(this, look).addViews(commands, views.all());
    fillMenu();
    pages.sync(views.all(), replaced);
  }

  /** Shows a perspective. */
  public void show(Perspective perspective) {
    session.preferences().set("perspective", perspective.name());
    pages.show(perspective);
    tools.show(perspective);
  }

  /** Opens a view in the perspective, and brings it to the front. */
  public void showView(String view) {
    pages.current().show(view);
  }

  private void take(QuickAccessIndex.Found found) {
    if (found.command().isEmpty()) {
      openInReader(new Selected(found.selection(), List.of(), ""));
    } else {
      commands.run(found.command());
    }
  }

  @Override
  public void openInReader(Selected selected) {
    session.state().select(selected);
    boolean readable = views.all().stream().anyMatch(view -> view.id().equals(Placement.READER));
    if (readable && selected.selection().place().isPresent()) {
      pages.current().show(Placement.READER);
    }
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

  /** Shows one line in the status line. */
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
    commands.update();
  }

  @Override
  public void partMenu(PerspectivePage page, Part part, Control below) {
    Menu menu = new Menu(below);
    item(menu, "menu.close", () -> page.closed(part));
    item(menu, "menu.refresh", part::refresh);
    part.painting()
        .ifPresent(
            p -> item(menu, "command.exportView", () -> commands.run("org.annalist.exportView")));
    new MenuItem(menu, SWT.SEPARATOR);
    for (Slot slot : Slot.values()) {
      item(menu, "menu.moveTo." + slot, () -> page.move(part, slot));
    }
    menu.setVisible(true);
  }

  private void item(Menu menu, String words, Runnable run) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(look.words().of(words));
    item.addListener(SWT.Selection, e -> run.run());
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
    Rectangle bounds = shell.getBounds();
    session
        .preferences()
        .set(
            "window",
            bounds.x + " " + bounds.y + " " + shell.getSize().x + " " + shell.getSize().y);
    pages.save();
    try {
      session.preferences().save();
    } catch (java.io.UncheckedIOException e) {
      System.getLogger(MainWindow.class.getName())
          .log(System.Logger.Level.WARNING, e.getMessage(), e);
    }
  }

  Session session() {
    return session;
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

  public Commands commands() {
    return commands;
  }

  QuickAccess quickAccess() {
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
