package org.annalist.workbench.window;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.layout.PerspectivePage;
import org.annalist.workbench.layout.model.Direction;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;

/** Commands that arrange views, documents and perspectives: all that the mouse can do with tabs. */
final class LayoutCommands {

  /** Px by which a key makes a stack larger. */
  private static final int STEP = 40;

  private final MainWindow window;

  LayoutCommands(MainWindow window) {
    this.window = window;
  }

  void addTo(Commands commands) {
    addPerspectives(commands);
    commands.category("menu.perspectives");
    addWhole(commands);
    commands.category("menu.window");
    addParts(commands);
    addRooms(commands);
    addWalks(commands);
    new SwitchCommands(window).addTo(commands);
  }

  /** Makes the commands that show a perspective those of the perspectives that there are now. */
  void addPerspectives(Commands commands) {
    commands.remove(MenuBar.PERSPECTIVE);
    commands.category("menu.perspectives");
    for (Perspective each : window.layouts().perspectives()) {
      commands.addLabelled(
          Command.of(MenuBar.perspectiveId(each), "", each.icon(), 0, () -> window.show(each)),
          each.label(window.look().words()));
    }
  }

  private void addWhole(Commands commands) {
    PerspectiveActions actions = window.perspectives();
    commands.add(of("savePerspective", "", 0, actions::saveAs));
    commands.add(
        when(
            "deletePerspective",
            "",
            0,
            () -> page().filter(p -> p.perspective().isOwn()).isPresent(),
            actions::delete));
    commands.add(on("reset", "", 0, PerspectivePage::reset));
    commands.add(of("nextPerspective", "", 0, () -> actions.step(1)));
    commands.add(of("previousPerspective", "", 0, () -> actions.step(-1)));
  }

  private void addParts(Commands commands) {
    commands.add(of("showView", "", 0, this::showView));
    commands.add(whenActive("moveView", "", SWT.MOD1 | SWT.ALT | 'M', this::moveView));
    commands.add(
        whenActive("detach", "detach", 0, () -> page().ifPresent(page -> page.rooms().detach())));
    commands.add(
        whenActive(
            "closePart",
            "close",
            SWT.MOD1 | 'W',
            () -> page().ifPresent(page -> page.close(page.activeId()))));
    commands.add(
        whenActive("closeOthers", "", 0, () -> page().ifPresent(PerspectivePage::closeOthers)));
    commands.add(
        on("closeDocuments", "", SWT.MOD1 | SWT.SHIFT | 'W', page -> page.documents().closeAll()));
    commands.add(
        when(
            "reopenPart",
            "",
            SWT.MOD1 | SWT.SHIFT | 'T',
            () -> page().filter(PerspectivePage::canReopen).isPresent(),
            () -> page().ifPresent(PerspectivePage::reopen)));
    commands.add(
        when(
            "anotherEditor",
            "",
            SWT.MOD1 | SWT.ALT | 'N',
            () -> page().filter(page -> !page.documents().active().isEmpty()).isPresent(),
            () -> page().ifPresent(page -> page.documents().openAnother())));
    commands.add(
        when(
            "pin",
            "pin",
            0,
            () -> part().filter(Part::canPin).isPresent(),
            () -> part().ifPresent(part -> part.setPinned(!part.isPinned()))));
    commands.add(
        when(
            "link",
            "link",
            0,
            () -> part().filter(Part::canLink).isPresent(),
            () -> part().ifPresent(part -> part.setLinked(!part.isLinked()))));
  }

  private void addRooms(Commands commands) {
    commands.add(
        on("maximise", "maximise", SWT.MOD1 | 'M', page -> page.rooms().toggleMaximised()));
    commands.add(on("minimise", "minimise", 0, page -> page.rooms().minimise()));
    commands.add(on("restoreAll", "restore", 0, page -> page.rooms().restoreAll()));
    commands.add(grow("wider", SWT.ARROW_RIGHT, Direction.HORIZONTAL, STEP));
    commands.add(grow("narrower", SWT.ARROW_LEFT, Direction.HORIZONTAL, -STEP));
    commands.add(grow("taller", SWT.ARROW_DOWN, Direction.VERTICAL, STEP));
    commands.add(grow("lower", SWT.ARROW_UP, Direction.VERTICAL, -STEP));
  }

  private Command grow(String name, int arrow, Direction direction, int by) {
    int key = SWT.MOD1 | SWT.ALT | SWT.SHIFT | arrow;
    return on(name, "", key, page -> page.rooms().grow(direction, by));
  }

  private void addWalks(Commands commands) {
    commands.add(on("nextPart", "", SWT.F6, page -> page.step(1)));
    commands.add(on("previousPart", "", SWT.SHIFT | SWT.F6, page -> page.step(-1)));
    commands.add(of("switchTab", "", SWT.MOD1 | SWT.SHIFT | 'E', this::switchTab));
    commands.add(on("nextTab", "", SWT.MOD1 | SWT.PAGE_DOWN, page -> page.stepTab(1)));
    commands.add(on("previousTab", "", SWT.MOD1 | SWT.PAGE_UP, page -> page.stepTab(-1)));
  }

  private void showView() {
    List<PickDialog.Entry<String>> views = new ViewPick(window.look()).entries(window.allViews());
    pick("dialog.showView", "pick.open", views).ifPresent(window::showView);
  }

  private void moveView() {
    PerspectivePage page = window.pages().current();
    String moved = page.activeId();
    pick("dialog.moveView", "pick.move", new TargetPick(window.look().words()).entries(page))
        .ifPresent(target -> page.put(moved, target));
  }

  private void switchTab() {
    PerspectivePage page = window.pages().current();
    pick("dialog.switchTab", "pick.open", new TabPick(window.look().words()).entries(page))
        .ifPresent(page::show);
  }

  private <T> Optional<T> pick(String title, String verb, List<PickDialog.Entry<T>> entries) {
    Words words = window.look().words();
    return new PickDialog<>(
            window.getShell(), window.look(), words.of(title), words.of(verb), entries)
        .pick();
  }

  private Optional<PerspectivePage> page() {
    return Optional.ofNullable(window.pages()).map(Pages::current);
  }

  private Optional<Part> part() {
    return page().flatMap(PerspectivePage::activePart);
  }

  private Command on(String name, String icon, int key, Consumer<PerspectivePage> run) {
    return of(name, icon, key, () -> page().ifPresent(run));
  }

  private Command whenActive(String name, String icon, int key, Runnable run) {
    return when(name, icon, key, () -> part().isPresent(), run);
  }

  private static Command of(String name, String icon, int key, Runnable run) {
    return when(name, icon, key, () -> true, run);
  }

  private static Command when(
      String name, String icon, int key, BooleanSupplier enabled, Runnable run) {
    return new Command("org.annalist." + name, "command." + name, icon, key, enabled, run);
  }
}
