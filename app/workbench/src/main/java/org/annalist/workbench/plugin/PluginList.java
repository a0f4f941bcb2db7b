package org.annalist.workbench.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.annalist.api.Cancellation;
import org.annalist.api.Setting;
import org.annalist.api.platform.Bundles;
import org.annalist.api.platform.Contribution;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.ListPart;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.render.Tool;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

/**
 * The rows of the plugins view: what each contributes, whether it runs, its faults; it is started,
 * stopped, installed, updated and removed there. UI thread only, but for reading.
 */
public final class PluginList implements ListPart.Source {

  /** Id of its view. */
  public static final String ID = "org.annalist.plugins.view";

  private static final int PAUSE = 1000;
  private static final int STRIKES = 3;

  private final Workbench workbench;
  private final Words words;
  private volatile List<PluginState> shown = List.of();
  private String picked = "";

  public PluginList(Workbench workbench) {
    this.workbench = workbench;
    this.words = workbench.look().words();
  }

  @Override
  public RowsTable read(Cancellation cancellation) {
    List<PluginState> plugins = PluginState.of(workbench.state().platform());
    RowsTable.Builder rows =
        RowsTable.of(
                new Table.Column("plugin", words.of("plugins.plugin"), false, 40),
                new Table.Column("version", words.of("plugins.version"), false, 10),
                new Table.Column("state", words.of("plugins.state"), false, 20),
                new Table.Column("offers", words.of("plugins.offers"), false, 50),
                new Table.Column("strikes", words.of("plugins.strikes"), true, 8))
            .notice(Notice.of(words.of("plugins.none"), words.of("plugins.noneReason")));
    plugins.forEach(plugin -> rows.row(plugin.bundle().name(), cells(plugin), List.of()));
    shown = plugins;
    return rows.build();
  }

  private List<Cell> cells(PluginState plugin) {
    String label = plugin.bundle().label();
    Cell name =
        label.isEmpty()
            ? Cell.of(plugin.bundle().name())
            : Cell.of(label).withDetail(plugin.bundle().name());
    String mark = plugin.isFaulty() ? "ERROR" : plugin.strikes() > 0 ? "WARNING" : "";
    String state =
        words.of(plugin.isFaulty() ? "plugins.faulty" : "plugins." + plugin.bundle().state());
    String offers =
        plugin.contributions().stream()
            .map(offer -> words.of("plugins.kind." + offer.kind()) + " " + offer.name())
            .collect(Collectors.joining(", "));
    String strikes =
        plugin.strikes() == 0
            ? ""
            : words.of("plugins.strikesOf", words.number(plugin.strikes()), STRIKES);
    return List.of(
        name,
        Cell.of(plugin.bundle().version()),
        Cell.of(state).withMark(mark),
        Cell.of(offers),
        Cell.number(strikes, plugin.strikes()));
  }

  @Override
  public Runnable listen(Runnable changed) {
    boolean[] closed = {false};
    Display display = workbench.ui().display();
    Runnable[] look = new Runnable[1];
    look[0] =
        () -> {
          if (!closed[0] && !display.isDisposed()) {
            workbench
                .background()
                .ask(
                    List.of(this, "look"),
                    cancellation -> PluginState.of(workbench.state().platform()),
                    now -> {
                      if (!closed[0] && !now.equals(shown)) {
                        changed.run();
                      }
                    },
                    fault -> workbench.fault(ID, fault));
            display.timerExec(PAUSE, look[0]);
          }
        };
    display.timerExec(PAUSE, look[0]);
    return () -> closed[0] = true;
  }

  private Optional<PluginState> plugin(String key) {
    return shown.stream().filter(plugin -> plugin.bundle().name().equals(key)).findFirst();
  }

  @Override
  public void picked(String key) {
    picked = key;
  }

  @Override
  public void open(String key) {
    plugin(key)
        .ifPresent(plugin -> new PluginDialog(workbench.getShell(), words, details(plugin)).open());
  }

  /** Everything that is known of a plugin, as lines. */
  String details(PluginState plugin) {
    StringBuilder text = new StringBuilder();
    text.append(plugin.bundle().name()).append(' ').append(plugin.bundle().version()).append('\n');
    line(text, "plugins.license", plugin.bundle().license());
    line(text, "plugins.file", plugin.bundle().file());
    for (Contribution offer : plugin.contributions()) {
      text.append('\n')
          .append(words.of("plugins.kind." + offer.kind()))
          .append(' ')
          .append(offer.name())
          .append(": ")
          .append(words.of("plugins.offer." + offer.state()))
          .append('\n');
      line(text, "plugins.reason", offer.reason());
      line(text, "plugins.reads", String.join(", ", offer.reads()));
      line(text, "plugins.writes", String.join(", ", offer.writes()));
      line(text, "plugins.strikes", offer.strikes() == 0 ? "" : words.number(offer.strikes()));
      line(
          text,
          "plugins.settings",
          offer.settings().stream().map(Setting::label).collect(Collectors.joining(", ")));
    }
    return text.toString();
  }

  private void line(StringBuilder text, String key, String value) {
    if (!value.isEmpty()) {
      text.append("    ").append(words.of(key)).append(": ").append(value).append('\n');
    }
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new Tool("analyse", "plugins.start", () -> start(picked)),
        new Tool("stop", "plugins.stop", () -> stop(picked)),
        new Tool("plus", "plugins.install", this::install),
        new Tool("clear", "plugins.uninstall", () -> uninstall(picked)));
  }

  @Override
  public List<Tool> menu(String key) {
    Tool install = new Tool("", "plugins.install", this::install);
    return plugin(key)
        .map(
            plugin ->
                List.of(
                    new Tool("", "plugins.details", () -> open(key)),
                    plugin.isRunning()
                        ? new Tool("", "plugins.stop", () -> stop(key))
                        : new Tool("", "plugins.start", () -> start(key)),
                    new Tool("", "plugins.change", this::settings),
                    install,
                    new Tool("", "plugins.uninstall", () -> uninstall(key))))
        .orElse(List.of(install));
  }

  private void settings() {
    workbench.perform(new Action.Run(words.of("plugins.change"), "org.annalist.preferences"));
  }

  private void start(String name) {
    change(name, "plugins.started", bundles -> bundles.start(name));
  }

  private void stop(String name) {
    change(name, "plugins.stopped", bundles -> bundles.stop(name));
  }

  private void install() {
    FileDialog dialog = new FileDialog(workbench.getShell(), SWT.OPEN);
    dialog.setFilterExtensions(new String[] {"*.jar"});
    dialog.setText(words.of("plugins.install"));
    String name = dialog.open();
    if (name != null) {
      install(Path.of(name));
    }
  }

  /** Puts a jar into the folder of plugins, in place of an older one of the same name. */
  void install(Path jar) {
    String file = jar.getFileName().toString();
    change(file, "plugins.installed", bundles -> bundles.install(jar));
  }

  private void uninstall(String name) {
    boolean sure =
        plugin(name).isPresent()
            && MessageDialog.openConfirm(
                workbench.getShell(),
                words.of("plugins.uninstall"),
                words.of("plugins.uninstallSure", name));
    if (sure) {
      change(name, "plugins.uninstalled", bundles -> bundles.uninstall(name));
    }
  }

  private void change(String name, String said, Consumer<Bundles> change) {
    if (name.isEmpty()) {
      workbench.say(words.of("plugins.pickOne"));
      return;
    }
    Bundles bundles = workbench.state().platform().bundles();
    workbench
        .background()
        .ask(
            List.of(this, "change"),
            cancellation -> {
              change.accept(bundles);
              return name;
            },
            done -> workbench.say(words.of(said, done)),
            fault -> workbench.fault(name, fault));
  }
}
